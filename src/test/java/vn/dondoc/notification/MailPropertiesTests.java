package vn.dondoc.notification;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MailPropertiesTests {

	@Test
	void namesAreEncoded() {
		MailProperties mail = new MailProperties("Đôn đốc <dondoc@example.vn>", "Văn phòng <vp@example.vn>", 120);
		assertThat(mail.fromAddress().toString()).isASCII().endsWith(" <dondoc@example.vn>");
		assertThat(mail.replyToAddress().toString()).isASCII().endsWith(" <vp@example.vn>");
		assertThat(mail.domain()).isEqualTo("example.vn");
	}

	@Test
	void blankReplyToIsNone() {
		assertThat(new MailProperties("dondoc@example.vn", " ", 120).replyTo()).isNull();
	}

	@Test
	void settingThatIsNoAddressIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MailProperties("Đôn đốc", null, 120))
			.withMessageContaining("dondoc.mail.from");
		assertThatIllegalArgumentException().isThrownBy(() -> new MailProperties("dondoc@example.vn", "a@@b", 120))
			.withMessageContaining("dondoc.mail.reply-to");
		assertThatIllegalArgumentException().isThrownBy(() -> new MailProperties("dondoc@example.vn", null, -1))
			.withMessageContaining("dondoc.mail.per-minute");
	}

}
