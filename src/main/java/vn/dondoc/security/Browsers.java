package vn.dondoc.security;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes "Firefox, Windows" of what a browser says of itself, which is long and lies. */
final class Browsers {

	/** Those that pretend to be others stand before them. */
	private static final List<String[]> NAMES = List.of(new String[] { "coc_coc_browser", "Cốc Cốc" },
			new String[] { "Edg", "Edge" }, new String[] { "OPR/", "Opera" }, new String[] { "Firefox/", "Firefox" },
			new String[] { "Chrome/", "Chrome" }, new String[] { "Safari/", "Safari" },
			new String[] { "curl/", "curl" });

	private static final List<String[]> SYSTEMS = List.of(new String[] { "Android", "Android" },
			new String[] { "iPhone", "iPhone" }, new String[] { "iPad", "iPad" }, new String[] { "Windows", "Windows" },
			new String[] { "Mac OS X", "macOS" }, new String[] { "Linux", "Linux" });

	private Browsers() {
	}

	static String name(String userAgent) {
		String text = Plain.text(userAgent, Plain.PATH);
		String name = Stream.of(first(NAMES, text), first(SYSTEMS, text))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
		return name.isEmpty() ? text.substring(0, Math.min(40, text.length())) : name;
	}

	private static String first(List<String[]> names, String text) {
		return names.stream().filter((name) -> text.contains(name[0])).map((name) -> name[1]).findFirst().orElse("");
	}

}
