package vn.dondoc.annex.upload;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * How many assignments of an issued file have their process by now.
 *
 * @param assignments those that need one
 * @param started those that have one
 * @param recorded those that came in as done and need none
 */
record StartProgress(int assignments, int started, @JsonIgnore int recorded) {

	public boolean complete() {
		return this.started >= this.assignments;
	}

}
