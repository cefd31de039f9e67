package vn.dondoc.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A mail server that answers each command as told; silent when told nothing at all. */
class ScriptedMailServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final Map<String, String> answers;

	ScriptedMailServer(Map<String, String> answers) throws IOException {
		this.answers = answers;
		CompletableFuture.runAsync(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	private void serve() {
		try (Socket client = this.socket.accept();
				OutputStream out = client.getOutputStream();
				BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream()))) {
			if (!this.answers.isEmpty()) {
				answer(out, "220 ready");
			}
			for (String line = in.readLine(); line != null; line = in.readLine()) {
				if (!this.answers.isEmpty()) {
					answer(out, this.answers.getOrDefault(line.split("[ :]")[0], "250 OK"));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(OutputStream out, String text) throws IOException {
		out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
