package vn.dondoc.calendar;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	/** The system's time, where nobody provides a clock of their own. */
	@Bean
	@Fallback
	Clock systemClock() {
		return Clock.system(VietnamTime.ZONE);
	}

}
