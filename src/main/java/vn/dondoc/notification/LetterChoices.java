package vn.dondoc.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people want their letters, as they chose. */
@Component
public class LetterChoices {

	private final JdbcClient jdbc;

	LetterChoices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What a person chose; one letter a morning as long as they have not. */
	public LetterChoice of(String username) {
		return this.jdbc.sql("select letters from person where username = ?")
			.param(username)
			.query(LetterChoice.class)
			.optional()
			.orElse(LetterChoice.DIGEST);
	}

	/** Holds from the next letter on, also for what waits already. */
	public void choose(String username, LetterChoice choice) {
		this.jdbc.sql("update person set letters = ? where username = ?").params(choice.name(), username).update();
	}

}
