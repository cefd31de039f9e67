package vn.dondoc.webhook;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directive.EventType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WebhookCheckTests {

	private final WebhookCheck check = new WebhookCheck(
			new PublicAddresses(new WebhookProperties(false, Duration.ofSeconds(1))));

	@ParameterizedTest
	@CsvSource({ "http://8.8.8.8/in, not-https", "ftp://8.8.8.8/, not-https", "https://127.0.0.1/, private-address",
			"https://localhost/, private-address", "https://[::1]/, private-address",
			"https://[::ffff:10.1.2.3]/, private-address", "https://10.0.0.1:8443/, private-address",
			"https://192.168.1.1/, private-address", "https://172.31.0.1/, private-address",
			"https://169.254.169.254/latest, private-address", "https://100.64.0.1/, private-address",
			"https://0.0.0.0/, private-address", "https://[fd00::1]/, private-address",
			"https://[fe80::1]/, private-address", "https://[64:ff9b::7f00:1]/, private-address",
			"https://[2002:7f00:1::]/, private-address", "https://a:b@8.8.8.8/, wrong-url", "https:///x, wrong-url",
			"https://8.8.8.8/#x, wrong-url", "'https://8.8.8.8/a b', wrong-url", "'', wrong-url",
			"https://khong-co.invalid/, unknown-host" })
	void refuses(String url, String code) {
		assertThatExceptionOfType(WebhookRefused.class)
			.isThrownBy(() -> this.check.check(new NewWebhook(url, "Giám sát", List.of())))
			.returns("url", WebhookRefused::field)
			.satisfies((refused) -> assertThat(refused.getCodes()).containsExactly("webhook." + code));
	}

	@Test
	void takesWhatIsPublic() {
		assertThat(this.check
			.check(new NewWebhook(" https://8.8.8.8:8443/in?x=1 ", "Giám sát", List.of("assignment.closed", ""))))
			.containsExactly(EventType.REPORT_ACCEPTED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "8.8.8.8", "2606:4700::1111", "172.32.0.1", "100.63.255.255" })
	void publicAddresses(String address) throws Exception {
		assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
	}

	@Test
	void everyTypeHasANameOfItsOwn() {
		assertThat(EventNames.all()).hasSize(EventType.values().length)
			.doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).matches("[a-z]+\\.[a-z_]+"));
		for (EventType type : EventType.values()) {
			assertThat(EventNames.type(EventNames.of(type))).contains(type);
		}
	}

}
