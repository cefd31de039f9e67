package vn.dondoc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Đôn đốc: follows the directives of a government to their close. */
@SpringBootApplication
@EnableScheduling
public class DondocApplication {

	public static void main(String[] args) {
		SpringApplication.run(DondocApplication.class, args);
	}

}
