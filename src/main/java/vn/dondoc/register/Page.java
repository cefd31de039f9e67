package vn.dondoc.register;

import java.util.List;

/** One page of a list; the first is page 0. */
public record Page<T>(List<T> items, int page, int size, long total) {

	/** The number of the last page. */
	public long last() {
		return Math.max(0, (this.total - 1) / this.size);
	}

}
