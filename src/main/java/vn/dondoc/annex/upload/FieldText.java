package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.upload.UploadCorrections.Correction;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.NameReading;

/**
 * A field of a row as it is offered for editing.
 *
 * @param name one of {@link vn.dondoc.annex.Corrections#FIELDS}
 * @param text the text that counts now
 * @param correction what was put in the place of the printed text; null for nothing
 */
record FieldText(String name, String text, Correction correction) {

	/** The fields that name bodies. */
	static final Set<String> NAMES = Set.of("leads", "coordinating", "outstanding");

	/** In the order in which the table shows them. */
	static final List<String> ORDER = List.of("title", "documents", "leads", "coordinating", "deadline", "outstanding");

	static List<FieldText> of(RowView row, AgencyDirectory directory) {
		return ORDER.stream()
			.map((field) -> new FieldText(field, shown(row.row(), field, directory), row.corrected().get(field)))
			.toList();
	}

	/** The text as an input shows it: names are on one line there. */
	static String shown(AnnexRow row, String field, AgencyDirectory directory) {
		String text = row.printed().getOrDefault(field, "");
		if (!NAMES.contains(field) || !text.contains("\n")) {
			return text;
		}
		// A line may end behind a name or in the middle of one
		List<String> meant = codes(directory.read(text));
		return Stream.of(String.join("; ", text.split("\\s*[;,]?\\s*\n\\s*")), text.replaceAll("\\s*\n\\s*", " "))
			.filter((oneLine) -> codes(directory.read(oneLine)).equals(meant))
			.findFirst()
			.orElseGet(() -> text.replaceAll("\\s*\n\\s*", "; "));
	}

	public boolean agencies() {
		return NAMES.contains(this.name);
	}

	public boolean longText() {
		return this.name.equals("title") || this.name.equals("documents");
	}

	private static List<String> codes(NameReading reading) {
		return Stream.concat(reading.leads().stream(), reading.coordinating().stream())
			.map((name) -> String.valueOf(name.code()))
			.toList();
	}

}
