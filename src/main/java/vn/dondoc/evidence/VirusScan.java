package vn.dondoc.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Has clamd look through a file, if one is configured. What it does not call clean is not
 * taken in.
 */
@Component
class VirusScan implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(VirusScan.class);

	private final ClamdProperties clamd;

	/** Ends a conversation that takes too long: a blocked write knows no timeout. */
	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "clamd-timeout");
		thread.setDaemon(true);
		return thread;
	});

	VirusScan(ClamdProperties clamd) {
		this.clamd = clamd;
	}

	/**
	 * @throws EvidenceRefused for a file that is infected, or that nobody could scan
	 */
	void requireClean(Spool file, String name) {
		if (!this.clamd.configured()) {
			return;
		}
		String reply = ask(file, name);
		if (reply.endsWith(" FOUND")) {
			String finding = reply.substring(reply.indexOf(':') + 1, reply.length() - " FOUND".length()).strip();
			log.warn("Evidence {} is refused: {}", name, finding);
			throw new EvidenceRefused(Reason.INFECTED, name, finding);
		}
		if (!reply.endsWith(": OK")) {
			log.error("clamd at {} did not scan {}: {}", this.clamd.address(), name, reply);
			throw new EvidenceRefused(Reason.NOT_SCANNED, name);
		}
	}

	private String ask(Spool file, String name) {
		try (Socket socket = new Socket()) {
			ScheduledFuture<?> end = this.watch.schedule(() -> close(socket), this.clamd.timeout().toMillis(),
					TimeUnit.MILLISECONDS);
			try {
				socket.connect(this.clamd.socketAddress(), (int) this.clamd.timeout().toMillis());
				send(file, new DataOutputStream(socket.getOutputStream()));
				byte[] reply = socket.getInputStream().readNBytes(4096);
				return new String(reply, StandardCharsets.UTF_8).replace("\0", "").strip();
			}
			finally {
				end.cancel(false);
			}
		}
		catch (IOException ex) {
			// Also when the file is larger than clamd's StreamMaxLength: it hangs up then
			log.error("clamd at {} did not scan {}: {}", this.clamd.address(), name, ex.toString());
			throw new EvidenceRefused(Reason.NOT_SCANNED, name);
		}
	}

	private static void send(Spool file, DataOutputStream out) throws IOException {
		out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
		byte[] buffer = new byte[1 << 16];
		try (InputStream content = file.read()) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				out.writeInt(read);
				out.write(buffer, 0, read);
			}
		}
		out.writeInt(0);
		out.flush();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void destroy() {
		this.watch.shutdownNow();
	}

}
