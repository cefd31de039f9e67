package vn.dondoc.annex;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person put in the place of printed texts before a file is issued. Immutable.
 */
public final class Corrections {

	/** The fields that can be mended. */
	public static final Set<String> FIELDS = Set.of("title", "documents", "leads", "coordinating", "deadline",
			"outstanding");

	/** The words that decide that a directive has no deadline. */
	public static final String NO_DEADLINE = "Không có thời hạn";

	private final Map<Place, String> texts;

	private Corrections(Map<Place, String> texts) {
		this.texts = texts;
	}

	public static Corrections none() {
		return new Corrections(Map.of());
	}

	/**
	 * These and one more.
	 * @param position position of the row
	 * @param field one of {@link #FIELDS}
	 * @param text the text to read instead of the printed one; blank to read nothing
	 * @throws IllegalArgumentException if the field cannot be mended
	 */
	public Corrections with(int position, String field, String text) {
		if (!FIELDS.contains(field)) {
			throw new IllegalArgumentException("No such field to correct: " + field);
		}
		Map<Place, String> more = new HashMap<>(this.texts);
		more.put(new Place(position, field), text);
		return new Corrections(Map.copyOf(more));
	}

	Optional<String> text(int position, String field) {
		return Optional.ofNullable(this.texts.get(new Place(position, field)));
	}

	private record Place(int position, String field) {
	}

}
