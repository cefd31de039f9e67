package vn.dondoc.simulation;

import java.nio.file.Path;
import java.time.Clock;

import vn.dondoc.DondocApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application as one of several nodes, in the time of a file. */
final class Node {

	private Node() {
	}

	public static void main(String[] arguments) {
		new SpringApplicationBuilder(DondocApplication.class, Time.class, CastConfiguration.class).run(arguments);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		@Primary
		Clock sharedClock() {
			return SharedClock.in(Path.of(System.getProperty("simulation.clock")));
		}

	}

}
