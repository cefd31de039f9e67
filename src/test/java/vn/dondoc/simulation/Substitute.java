package vn.dondoc.simulation;

import java.time.LocalDate;

/** Who stands in for whom, from the first to the last day. */
record Substitute(String absent, String name, LocalDate from, LocalDate to) {

	boolean isOn(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

}
