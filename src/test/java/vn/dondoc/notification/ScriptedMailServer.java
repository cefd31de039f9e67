package vn.dondoc.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers as told, by the beginning of each command; other commands
 * are answered well. What it answers to CONNECT is its greeting, to "." the end of a
 * text, which it keeps before it answers.
 */
class ScriptedMailServer implements AutoCloseable {

	/** As an answer: none. */
	static final String SILENCE = "silence";

	/** As an answer: the connection is cut. */
	static final String DROP = "drop";

	private static final Map<String, String> GOOD = Map.of("CONNECT", "220 ready", "DATA", "354 go on", "QUIT",
			"221 bye", "", "250 OK");

	private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

	private final Map<String, String> answers;

	private final List<String> texts = new CopyOnWriteArrayList<>();

	private final List<Socket> clients = new CopyOnWriteArrayList<>();

	ScriptedMailServer(Map<String, String> answers) throws IOException {
		this.answers = answers;
		CompletableFuture.runAsync(this::serve);
	}

	int port() {
		return this.socket.getLocalPort();
	}

	/** How often somebody connected. */
	int connections() {
		return this.clients.size();
	}

	/** The texts that came to their end. */
	List<String> texts() {
		return this.texts;
	}

	private void serve() {
		while (!this.socket.isClosed()) {
			try {
				Socket client = this.socket.accept();
				this.clients.add(client);
				CompletableFuture.runAsync(() -> talk(client));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket client) {
		try (client;
				OutputStream out = client.getOutputStream();
				BufferedReader in = new BufferedReader(
						new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
			boolean open = answer(out, "CONNECT");
			while (open) {
				String line = in.readLine();
				open = line != null && answer(out, line);
				if (open && line.equals("DATA") && !SILENCE.equals(this.answers.get(line))) {
					this.texts.add(text(in));
					open = answer(out, ".");
				}
			}
		}
		catch (IOException ex) {
			// the other side is gone
		}
	}

	private static String text(BufferedReader in) throws IOException {
		StringBuilder text = new StringBuilder();
		for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
			if (line == null) {
				throw new IOException("cut within the text");
			}
			text.append(line).append('\n');
		}
		return text.toString();
	}

	private boolean answer(OutputStream out, String command) throws IOException {
		String answer = longest(this.answers, command, longest(GOOD, command, null));
		if (answer.equals(SILENCE)) {
			return true;
		}
		if (!answer.equals(DROP)) {
			out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
			out.flush();
		}
		return !answer.equals(DROP);
	}

	private static String longest(Map<String, String> answers, String command, String otherwise) {
		return answers.entrySet()
			.stream()
			.filter((entry) -> command.startsWith(entry.getKey()))
			.max(Comparator.comparingInt((entry) -> entry.getKey().length()))
			.map(Map.Entry::getValue)
			.orElse(otherwise);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
		for (Socket client : this.clients) {
			client.close();
		}
	}

}
