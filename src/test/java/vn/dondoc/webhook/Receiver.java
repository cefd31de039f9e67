package vn.dondoc.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Another system that takes messages; answers as it is told to, else with 204. */
final class Receiver implements AutoCloseable {

	static final int HANG = -1;

	private final HttpServer server;

	private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

	private final CountDownLatch end = new CountDownLatch(1);

	final List<Received> received = new CopyOnWriteArrayList<>();

	Receiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::take);
		this.server.setExecutor(Executors.newCachedThreadPool());
		this.server.start();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/in";
	}

	Receiver answer(Integer... statuses) {
		this.answers.addAll(List.of(statuses));
		return this;
	}

	List<String> ids() {
		return this.received.stream().map(Received::id).toList();
	}

	private void take(HttpExchange exchange) throws IOException {
		this.received
			.add(new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("webhook-id"),
					Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
					exchange.getRequestHeaders().getFirst("webhook-signature"),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
		Integer status = this.answers.poll();
		if (status != null && status == HANG) {
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		else {
			exchange.getResponseHeaders().set("Location", "/elsewhere");
			exchange.sendResponseHeaders((status != null) ? status : 204, -1);
		}
		exchange.close();
	}

	@Override
	public void close() {
		this.end.countDown();
		this.server.stop(0);
	}

	/** One request. */
	record Received(String path, String id, long timestamp, String signature, String body) {
	}

}
