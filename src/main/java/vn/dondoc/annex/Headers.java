package vn.dondoc.annex;

import java.util.List;
import java.util.Optional;

/** Where headers stand among the lines of a table. */
record Headers(List<Line> all) {

	/** The first line that begins a header; -1 for none. */
	int first() {
		for (int i = 0; i < this.all.size(); i++) {
			if (lines(i) > 0) {
				return i;
			}
		}
		return -1;
	}

	/** The first line from here that begins the header of a list; the end for none. */
	int nextList(int from) {
		for (int i = from; i < this.all.size(); i++) {
			Header header = at(i);
			if (header != null && header.listsDirectives()) {
				return i;
			}
		}
		return this.all.size();
	}

	/** How many lines from here are a header: none, one or two. */
	int lines(int at) {
		if (divided(at).isPresent()) {
			return 2;
		}
		return Header.of(this.all.get(at)).isPresent() ? 1 : 0;
	}

	/** The header that begins here; null for none. */
	Header at(int at) {
		return divided(at).or(() -> Header.of(this.all.get(at))).orElse(null);
	}

	private Optional<Header> divided(int at) {
		return (at + 1 < this.all.size()) ? Header.of(this.all.get(at), this.all.get(at + 1)) : Optional.empty();
	}

}
