package vn.dondoc.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against a scanner in this process. */
class VirusScanTests {

	private static final byte[] CONTENT = "Kết quả ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path temp;

	private ServerSocket clamd;

	@BeforeEach
	void listen() throws IOException {
		this.clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

	@AfterEach
	void close() throws IOException {
		this.clamd.close();
	}

	@Test
	void aCleanFileIsSentWholeAndPasses() throws Exception {
		CompletableFuture<byte[]> seen = answer("stream: OK\0");
		scan(Duration.ofSeconds(20));
		assertThat(seen.get()).isEqualTo(CONTENT);
	}

	@Test
	void anInfectedFileIsRefusedWithTheNameOfTheFinding() {
		answer("stream: Eicar-Test-Signature FOUND\0");
		assertThatExceptionOfType(EvidenceRefused.class).isThrownBy(() -> scan(Duration.ofSeconds(20)))
			.returns(Reason.INFECTED, EvidenceRefused::reason)
			.returns(HttpStatus.UNPROCESSABLE_ENTITY, EvidenceRefused::getStatusCode)
			.returns(new Object[] { "a.pdf", "Eicar-Test-Signature" }, EvidenceRefused::getArguments);
	}

	@Test
	void whatCannotBeScannedIsNotTakenIn() throws IOException {
		answer("INSTREAM size limit exceeded. ERROR\0");
		notScanned(Duration.ofSeconds(20));

		// Takes the connection and never reads or answers
		notScanned(Duration.ofMillis(500));

		this.clamd.close();
		notScanned(Duration.ofSeconds(20));
	}

	private void notScanned(Duration timeout) {
		assertThatExceptionOfType(EvidenceRefused.class).isThrownBy(() -> scan(timeout))
			.returns(Reason.NOT_SCANNED, EvidenceRefused::reason)
			.returns(HttpStatus.SERVICE_UNAVAILABLE, EvidenceRefused::getStatusCode);
	}

	private void scan(Duration timeout) throws IOException {
		VirusScan scan = new VirusScan(new ClamdProperties("localhost:" + this.clamd.getLocalPort(), timeout));
		Allowance enough = new Allowance(Long.MAX_VALUE, new EvidenceRefused(Reason.TOO_LARGE));
		try (Spool spool = Spool.of(new ByteArrayInputStream(CONTENT), this.temp, enough)) {
			scan.requireClean(spool, "a.pdf");
		}
		finally {
			scan.destroy();
		}
	}

	/** Reads one file as clamd does, and answers. */
	private CompletableFuture<byte[]> answer(String reply) {
		return CompletableFuture.supplyAsync(() -> {
			try (Socket socket = this.clamd.accept()) {
				DataInputStream in = new DataInputStream(socket.getInputStream());
				assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
				ByteArrayOutputStream content = new ByteArrayOutputStream();
				for (int length = in.readInt(); length > 0; length = in.readInt()) {
					content.write(in.readNBytes(length));
				}
				socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
				return content.toByteArray();
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

}
