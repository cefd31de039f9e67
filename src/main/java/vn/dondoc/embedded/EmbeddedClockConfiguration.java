package vn.dondoc.embedded;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;
import vn.dondoc.startup.StartRefusedException;

@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedClockConfiguration {

	@Bean
	MovableTime movableTime(DataDirectory directory, ApplicationEventPublisher events,
			@Value("${dondoc.clock.start:}") String start) {
		MovableTime time = new MovableTime(new AdjustableClock(Clock.systemUTC()), directory.resolve("clock"), events);
		if (StringUtils.hasText(start)) {
			time.startAt(read(start));
		}
		return time;
	}

	/** Only once it has been set: nothing may see the system's time before. */
	@Bean
	Clock adjustableClock(MovableTime time) {
		return time.clock();
	}

	private static Instant read(String start) {
		try {
			return MovableTime.read(start).toInstant();
		}
		catch (DateTimeException ex) {
			throw new StartRefusedException("clock-start-invalid", start);
		}
	}

}
