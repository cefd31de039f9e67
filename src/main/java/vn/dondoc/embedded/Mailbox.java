package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.mail.MessagingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All letters delivered to anybody, one file each. A letter sent again because its sender
 * did not learn of the first delivery has the same Message-ID and is the same letter.
 */
final class Mailbox {

	private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

	private static final String SUFFIX = ".eml";

	private final Path directory;

	private final Map<String, Letter> letters = new ConcurrentHashMap<>();

	/** Opens the mailbox with what was delivered before. */
	Mailbox(Path directory) throws IOException {
		this.directory = Files.createDirectories(directory);
		try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
			for (Path file : files) {
				remember(file);
			}
		}
	}

	private void remember(Path file) {
		try {
			Letter letter = new LetterFile(Files.readAllBytes(file)).letter();
			this.letters.put(letter.id(), letter);
		}
		catch (IOException | MessagingException ex) {
			log.warn("{}: {}", file, ex.getMessage());
		}
	}

	/** Returns once the letter is on the disk. */
	void deliver(byte[] content) throws IOException, MessagingException {
		LetterFile file = new LetterFile(content);
		Letter letter = file.letter();
		DurableFile.write(path(letter.id()), content);
		this.letters.put(letter.id(), letter);
	}

	/** Letters with both parts in recipient and subject, newest first. */
	List<Letter> find(String recipientPart, String subjectPart) {
		return this.letters.values()
			.stream()
			.filter((letter) -> letter.matches(recipientPart, subjectPart))
			.sorted(Comparator.comparing(Letter::sentAt).reversed().thenComparing(Letter::id))
			.toList();
	}

	Optional<Letter> find(String id) {
		return Optional.ofNullable(this.letters.get(id));
	}

	/** The letter's HTML part, or empty when it has none. */
	String html(Letter letter) throws IOException, MessagingException {
		return new LetterFile(Files.readAllBytes(path(letter.id()))).text("text/html");
	}

	private Path path(String id) {
		return this.directory.resolve(id + SUFFIX);
	}

}
