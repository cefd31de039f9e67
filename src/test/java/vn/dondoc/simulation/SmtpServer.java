package vn.dondoc.simulation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Takes letters over SMTP (RFC 5321), as much of it as a sender without extensions uses.
 * GreenMail answers in two packets, which costs 40 ms a command on this side.
 */
final class SmtpServer implements AutoCloseable {

	private static final byte[] NONE = null;

	private final ServerSocket socket;

	/** Gets address and message before the sender is told that it was taken. */
	private final BiConsumer<String, byte[]> taken;

	SmtpServer(BiConsumer<String, byte[]> taken) {
		this.taken = taken;
		try {
			this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		daemon(this::accept);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private static void daemon(Runnable work) {
		Thread thread = new Thread(work, "smtp");
		thread.setDaemon(true);
		thread.start();
	}

	private void accept() {
		while (!this.socket.isClosed()) {
			try {
				Socket connection = this.socket.accept();
				daemon(() -> talk(connection));
			}
			catch (IOException ex) {
				// closed
				return;
			}
		}
	}

	private void talk(Socket connection) {
		try (connection; InputStream in = new BufferedInputStream(connection.getInputStream())) {
			connection.setTcpNoDelay(true);
			answer(connection, "220 ready");
			String recipient = null;
			for (byte[] line = line(in); line != NONE; line = line(in)) {
				String command = new String(line, StandardCharsets.US_ASCII);
				String verb = command.substring(0, Math.min(4, command.length())).toUpperCase();
				if (verb.equals("RCPT")) {
					recipient = command.substring(command.indexOf('<') + 1, command.indexOf('>'));
				}
				if (verb.equals("DATA")) {
					answer(connection, "354 go on");
					this.taken.accept(recipient, message(in));
				}
				answer(connection, verb.equals("QUIT") ? "221 bye" : "250 ok");
			}
		}
		catch (IOException ex) {
			// the sender was killed: the letter is not taken
			return;
		}
	}

	private static void answer(Socket connection, String words) throws IOException {
		connection.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	private static byte[] message(InputStream in) throws IOException {
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		for (byte[] line = line(in); line == NONE || line.length != 1 || line[0] != '.'; line = line(in)) {
			if (line == NONE) {
				throw new IOException("broken off");
			}
			int stuffed = (line.length > 0 && line[0] == '.') ? 1 : 0;
			message.write(line, stuffed, line.length - stuffed);
			message.write('\r');
			message.write('\n');
		}
		return message.toByteArray();
	}

	private static byte[] line(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		int next = in.read();
		while (next != -1 && next != '\n') {
			if (next != '\r') {
				line.write(next);
			}
			next = in.read();
		}
		return (next == -1) ? NONE : line.toByteArray();
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
