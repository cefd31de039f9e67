package vn.dondoc.annex;

import vn.dondoc.annex.AnnexRefused.Reason;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Opens files for those who read something else out of them than directives, with the
 * same limits and refusals.
 */
@Component
public class FileContents {

	private final DataSize maxSize;

	private final int maxRows;

	FileContents(@Value("${dondoc.annex.max-size:20MB}") DataSize maxSize,
			@Value("${dondoc.annex.max-rows:20000}") int maxRows) {
		this.maxSize = maxSize;
		this.maxRows = maxRows;
	}

	/**
	 * The texts and tables of a file, as they stand.
	 * @param content the file
	 * @param name its name as sent; its content decides what it is
	 * @throws AnnexRefused if it cannot be read
	 */
	public FileContent open(byte[] content, String name) {
		if (content.length > this.maxSize.toBytes()) {
			throw new AnnexRefused(Reason.TOO_LARGE, String.valueOf(this.maxSize.toMegabytes()));
		}
		FileContent file = FileOpener.open(content, name);
		if (file.grids().stream().mapToLong((grid) -> grid.lines().size()).sum() > this.maxRows) {
			throw new AnnexRefused(Reason.TOO_MANY_ROWS, String.valueOf(this.maxRows));
		}
		return file;
	}

}
