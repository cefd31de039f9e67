package vn.dondoc.directive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What makes two rows the same directive, whichever file they came in: the whole title
 * (documents repeat long beginnings), the documents, the leads and the deadline.
 */
final class Fingerprint {

	private Fingerprint() {
	}

	static String of(NewDirective directive) {
		return of(directive, directive.deadline());
	}

	/** The same, had it this deadline. */
	static String of(NewDirective directive, Deadline deadline) {
		String text = words(directive.title()) + '\n'
				+ directive.documents().stream().map(Fingerprint::key).sorted().collect(Collectors.joining("|")) + '\n'
				+ directive.leads()
					.stream()
					.map(NewDirective.NamedAgency::code)
					.sorted()
					.collect(Collectors.joining("|"))
				+ '\n' + deadline.kind() + deadline.date();
		return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String key(SourceDocument document) {
		return Objects.requireNonNullElseGet(document.symbol(), () -> words(document.text()));
	}

	private static String words(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
