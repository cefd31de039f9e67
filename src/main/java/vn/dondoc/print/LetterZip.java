package vn.dondoc.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import vn.dondoc.office.DocumentPrinter;

/**
 * Many letters as one file; each is printed when its turn comes, so that few are in
 * memory.
 */
final class LetterZip {

	private LetterZip() {
	}

	static void write(List<CoveringLetters.Letter> letters, Format format, DocumentPrinter printer, OutputStream target)
			throws IOException {
		ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
		for (CoveringLetters.Letter letter : letters) {
			zip.putNextEntry(new ZipEntry(letter.fileName() + "." + format.ending()));
			zip.write(format.print(letter.document(), printer));
			zip.closeEntry();
			zip.flush();
		}
		zip.finish();
	}

}
