package vn.dondoc.webhook;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Ends what takes too long, by the real time whatever the clock shows. */
@Component
class Alarm implements DisposableBean {

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((run) -> {
		Thread thread = new Thread(run, "webhook-alarm");
		thread.setDaemon(true);
		return thread;
	});

	ScheduledFuture<?> after(Duration time, Runnable end) {
		return this.timer.schedule(end, time.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public void destroy() {
		this.timer.shutdownNow();
	}

}
