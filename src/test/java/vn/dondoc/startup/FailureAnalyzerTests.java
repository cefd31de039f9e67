package vn.dondoc.startup;

import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FailureAnalyzerTests {

	private final MockEnvironment environment = new MockEnvironment()
		.withProperty("spring.datasource.url", "jdbc:postgresql://db:5432/dondoc?password=secret")
		.withProperty("spring.datasource.username", "dondoc");

	private final FailureAnalyzer database = new DatabaseFailureAnalyzer(this.environment);

	@Test
	void aRefusedStartIsOneLineWithItsRemedy() {
		Exception failure = new IllegalStateException(new StartRefusedException("no-database"));
		assertThat(OneLineReporter.line(new StartRefusedAnalyzer().analyze(failure)))
			.startsWith("Không khởi động được: Chưa có cơ sở dữ liệu")
			.contains("Hãy đặt DONDOC_DB_URL (jdbc:postgresql://máy-chủ:5432/tên)")
			.doesNotContain("\n");
	}

	@Test
	void aPortInUseIsNamed() {
		assertThat(OneLineReporter.line(new PortInUseAnalyzer().analyze(new PortInUseException(8080))))
			.isEqualTo("Không khởi động được: Cổng 8080 đang được một chương trình khác dùng. "
					+ "Hãy dừng chương trình đó hoặc đặt server.port sang cổng khác.");
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
		Exception refused = new PSQLException("refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT);
		assertThat(line(refused))
			.contains("Không kết nối được cơ sở dữ liệu jdbc:postgresql://db:5432/dondoc.", "DONDOC_DB_URL")
			.doesNotContain("secret");
		Exception unknown = new PSQLException("unknown", PSQLState.CONNECTION_UNABLE_TO_CONNECT,
				new UnknownHostException("db"));
		assertThat(line(unknown)).contains("Không tìm thấy máy chủ");
	}

	@ParameterizedTest
	@CsvSource({ "28P01, từ chối người dùng \"dondoc\"", "28000, DONDOC_DB_PASSWORD", "3D000, Hãy tạo cơ sở dữ liệu",
			"42501, không đủ quyền", "DD027, create extension unaccent" })
	void whatTheServerRefusesIsSaid(String state, String words) {
		assertThat(line(refusal(state))).contains(words);
	}

	@Test
	void otherErrorsOfTheDatabaseAreNotExplainedAway() {
		assertThat(this.database.analyze(refusal("42P01"))).isNull();
	}

	@Test
	void anAddressOfAnotherKindIsRefused() {
		GenericApplicationContext context = new GenericApplicationContext();
		context.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", "postgres://db/dondoc"));
		assertThatExceptionOfType(StartRefusedException.class)
			.isThrownBy(() -> new DatabaseUrlCheck().initialize(context))
			.withMessageContaining("DONDOC_DB_URL");
		context.setEnvironment(this.environment);
		assertThatNoException().isThrownBy(() -> new DatabaseUrlCheck().initialize(context));
	}

	@Test
	void springBootFindsThem() {
		assertThat(SpringFactoriesLoader.loadFactoryNames(FailureAnalyzer.class, null)).contains(
				StartRefusedAnalyzer.class.getName(), PortInUseAnalyzer.class.getName(),
				DatabaseFailureAnalyzer.class.getName());
	}

	private static Exception refusal(String state) {
		return new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Mrefused\0"));
	}

	private String line(Exception failure) {
		FailureAnalysis analysis = this.database.analyze(new IllegalStateException(failure));
		return OneLineReporter.line(analysis);
	}

}
