package vn.dondoc.print;

import java.nio.charset.StandardCharsets;

import com.ibm.icu.text.Transliterator;

import org.springframework.web.util.UriUtils;

/**
 * How a file that is downloaded is called, with a name in plain letters for old programs
 * (RFC 6266).
 */
final class Attachment {

	private static final Transliterator PLAIN = Transliterator
		.getInstance("NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

	private Attachment() {
	}

	static String header(String name) {
		return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''"
				+ UriUtils.encode(name, StandardCharsets.UTF_8);
	}

	static String plain(String name) {
		return PLAIN.transliterate(name).replaceAll("[^A-Za-z0-9._-]+", "-");
	}

}
