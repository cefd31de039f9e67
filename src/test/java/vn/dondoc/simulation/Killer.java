package vn.dondoc.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills one of the nodes now and then, while the other is up, and starts it again: at
 * steps that chance names, a moment after the clock moved or while a letter is being
 * handed over.
 */
final class Killer implements AutoCloseable {

	private final ExecutorService thread = Executors.newSingleThreadExecutor();

	private final List<NodeProcess> nodes;

	private final Sink sink;

	private final int kills;

	private final Random random;

	private final int pause;

	private final List<String> table = new ArrayList<>();

	private CompletableFuture<Void> restart;

	private int done;

	private int nextStep;

	private int step;

	Killer(List<NodeProcess> nodes, Sink sink, int kills, int steps, Random random) {
		this.nodes = nodes;
		this.sink = sink;
		this.kills = kills;
		this.random = random;
		this.pause = Math.max(1, steps / (kills + 2));
		this.nextStep = 1 + random.nextInt(this.pause);
		this.table.add("| %-16s | node | %-34s | started in | repeats |".formatted("step", "killed"));
		this.restart = CompletableFuture.allOf(nodes.stream()
			.map((node) -> CompletableFuture.runAsync(() -> this.table.add(started(node, node.start()))))
			.toArray(CompletableFuture[]::new));
		this.restart.join();
	}

	/** Called as a step begins. */
	void atStep(Step now) {
		this.step++;
		boolean telling = now.at().getHour() < 23
				&& (now.at().toLocalTime().equals(Plan.MORNING) || !now.actions().isEmpty());
		if (this.done < this.kills && this.step >= this.nextStep && telling) {
			this.restart.join();
			this.nextStep = this.step + 1 + this.random.nextInt(this.pause);
			NodeProcess victim = this.nodes.get(this.random.nextInt(this.nodes.size()));
			int repeats = this.sink.repeats();
			this.done++;
			if (this.done % 2 == 0) {
				int letters = 1 + this.random.nextInt(4);
				CompletableFuture<Void> dead = this.sink.afterLetters(letters, victim::kill);
				this.restart = dead.completeOnTimeout(null, 20, TimeUnit.SECONDS)
					.thenRunAsync(
							() -> restart(now, victim, "letter %d handed over, or 20 s".formatted(letters), repeats),
							this.thread);
			}
			else {
				long millis = this.random.nextInt(700);
				this.restart = CompletableFuture.runAsync(() -> {
					LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
					restart(now, victim, "%d ms after the clock moved".formatted(millis), repeats);
				}, this.thread);
			}
		}
	}

	private void restart(Step at, NodeProcess victim, String when, int before) {
		this.sink.disarm();
		victim.kill();
		Duration took = victim.start();
		this.table.add("| %-16s | %-4s | %-34s | %8.1f s | %7d |".formatted(at.at(), victim.name(), when,
				took.toMillis() / 1000.0, this.sink.repeats() - before));
	}

	private static String started(NodeProcess node, Duration took) {
		return "| %-16s | %-4s | %-34s | %8.1f s | %7d |".formatted("", node.name(), "-", took.toMillis() / 1000.0, 0);
	}

	/** Of a node that is up. */
	int port() {
		while (true) {
			List<NodeProcess> up = this.nodes.stream().filter(NodeProcess::isUp).toList();
			if (!up.isEmpty()) {
				return up.get(this.random.nextInt(up.size())).port();
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
	}

	int kills() {
		return this.done;
	}

	String table() {
		this.restart.join();
		return String.join("\n", this.table);
	}

	@Override
	public void close() {
		this.thread.shutdownNow();
	}

}
