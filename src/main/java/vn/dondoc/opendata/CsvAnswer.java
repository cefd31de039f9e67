package vn.dondoc.opendata;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The answer that a file goes out in. Until the first bytes come nothing is said of a
 * file, so that whatever fails before then can still be answered in words.
 */
public final class CsvAnswer extends OutputStream {

	private final HttpServletResponse response;

	private final String name;

	private OutputStream out;

	CsvAnswer(HttpServletResponse response, String name) {
		this.response = response;
		this.name = name;
	}

	/** Says what kind of file comes, and its name. */
	public static void announce(HttpServletResponse response, String name) {
		response.setContentType("text/csv;charset=UTF-8;header=present");
		if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		}
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name + ".csv").build().toString());
	}

	@Override
	public void write(int one) throws IOException {
		begun().write(one);
	}

	@Override
	public void write(byte[] some, int from, int count) throws IOException {
		begun().write(some, from, count);
	}

	private OutputStream begun() throws IOException {
		if (this.out == null) {
			announce(this.response, this.name);
			this.out = this.response.getOutputStream();
		}
		return this.out;
	}

}
