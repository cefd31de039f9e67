package vn.dondoc.embedded;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.dondoc.startup.StartupText;

/** The last words of a start: where to look, who may sign in, where the data is. */
@Component
class StartBlock {

	private static final Logger log = LoggerFactory.getLogger(StartBlock.class);

	private static final double MILLIS = 1000;

	private final Environment environment;

	private final ObjectProvider<Mailbox> mailbox;

	private final ObjectProvider<MovableTime> time;

	private final ObjectProvider<DataDirectory> data;

	StartBlock(Environment environment, ObjectProvider<Mailbox> mailbox, ObjectProvider<MovableTime> time,
			ObjectProvider<DataDirectory> data) {
		this.environment = environment;
		this.mailbox = mailbox;
		this.time = time;
		this.data = data;
	}

	@Order
	@EventListener(ApplicationReadyEvent.class)
	void say() {
		log.info(String.join(System.lineSeparator(), lines()));
	}

	private List<String> lines() {
		String root = "http://localhost:" + this.environment.getProperty("local.server.port", "8080");
		List<String> lines = new ArrayList<>();
		lines.add(StartupText.of("ready", ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS));
		lines.add(StartupText.of("ready.pages", root));
		this.mailbox.ifAvailable((box) -> lines.add(StartupText.of("ready.mailbox", root)));
		this.time.ifAvailable((clock) -> {
			lines.add(StartupText.of("ready.accounts"));
			lines.add(StartupText.of("ready.data", this.data.getObject().path()));
			if (clock.isMoved()) {
				lines.add(StartupText.of("ready.clock", clock.text()));
			}
		});
		return lines;
	}

}
