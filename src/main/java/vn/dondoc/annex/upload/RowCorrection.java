package vn.dondoc.annex.upload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.dondoc.annex.AnnexRow;
import vn.dondoc.annex.upload.UploadCorrections.Correction;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;
import vn.dondoc.organisation.NameReading.Name;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Takes what people put in the place of printed texts of a row. */
@Service
class RowCorrection {

	private final Uploads uploads;

	private final UploadCorrections corrections;

	private final IssuedRows issuedRows;

	private final UploadReader reader;

	private final Agencies agencies;

	RowCorrection(Uploads uploads, UploadCorrections corrections, IssuedRows issuedRows, UploadReader reader,
			Agencies agencies) {
		this.uploads = uploads;
		this.corrections = corrections;
		this.issuedRows = issuedRows;
		this.reader = reader;
		this.agencies = agencies;
	}

	/** A spelling in the file and the agency that was chosen for it. */
	record Spelling(String text, String agency) {
	}

	/**
	 * Keeps the texts that differ from what counts now; the printed text entered again
	 * ends a correction.
	 * @param texts texts by field
	 * @return the spelling that was cleared up, if exactly one agency was chosen for one
	 * unknown name
	 */
	@Transactional
	public Optional<Spelling> correct(UUID id, int position, Map<String, String> texts, String by) {
		Upload upload = lock(id, position);
		List<Correction> before = this.corrections.of(id);
		AnnexRow row = this.reader.read(upload, before)
			.rows()
			.stream()
			.filter((one) -> one.position() == position)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		AgencyDirectory directory = this.agencies.directory();
		Optional<Spelling> spelling = Optional.empty();
		for (Map.Entry<String, String> entry : texts.entrySet()) {
			String field = entry.getKey();
			String text = entry.getValue();
			if (!same(text, FieldText.shown(row, field, directory))) {
				String read = row.printed().getOrDefault(field, "");
				put(id, position, field, text, printed(before, position, field).orElse(read), by);
				spelling = FieldText.NAMES.contains(field) ? spelling.or(() -> spelling(directory, read, text))
						: spelling;
			}
		}
		return spelling;
	}

	/** Lets the printed text of a field count again. */
	@Transactional
	public void reset(UUID id, int position, String field) {
		lock(id, position);
		this.corrections.remove(id, position, field);
	}

	private Upload lock(UUID id, int position) {
		Upload upload = this.uploads.lock(id);
		if (upload.issued() && this.issuedRows.numbers(id).containsKey(position)) {
			throw new ResponseStatusException(HttpStatus.CONFLICT);
		}
		return upload;
	}

	private void put(UUID id, int position, String field, String text, String printed, String by) {
		if (same(text, printed)) {
			this.corrections.remove(id, position, field);
		}
		else {
			this.corrections.put(id, position, field, text, printed, by);
		}
	}

	private static Optional<String> printed(List<Correction> corrections, int position, String field) {
		return corrections.stream()
			.filter((one) -> one.position() == position && one.field().equals(field))
			.map(Correction::printed)
			.findFirst();
	}

	private static Optional<Spelling> spelling(AgencyDirectory directory, String before, String after) {
		List<Name> old = names(directory, before);
		List<Name> now = names(directory, after);
		List<String> cleared = old.stream()
			.filter((name) -> name.code() == null && !name.collective())
			.map(Name::text)
			.filter((text) -> now.stream().noneMatch((name) -> name.code() == null && name.text().equals(text)))
			.toList();
		List<String> chosen = now.stream()
			.map(Name::code)
			.filter((code) -> code != null && old.stream().noneMatch((name) -> code.equals(name.code())))
			.toList();
		return (cleared.size() == 1 && chosen.size() == 1) ? Optional.of(new Spelling(cleared.get(0), chosen.get(0)))
				: Optional.empty();
	}

	private static List<Name> names(AgencyDirectory directory, String text) {
		return Stream.of(directory.read(text))
			.flatMap((reading) -> Stream.concat(reading.leads().stream(), reading.coordinating().stream()))
			.toList();
	}

	private static boolean same(String one, String other) {
		return one.strip().replaceAll("\\s+", " ").equals(other.strip().replaceAll("\\s+", " "));
	}

}
