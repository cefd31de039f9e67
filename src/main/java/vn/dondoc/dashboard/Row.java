package vn.dondoc.dashboard;

import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Statistics;

/**
 * An agency or a document with its figures.
 *
 * @param key empty for what has no document
 * @param longest days by which its latest assignment is overdue; 0 when none is
 */
record Row(String key, String name, Figures figures, int longest) {

	static Row of(Statistics.Group group, int longest) {
		return new Row(group.key(), group.name(), group.figures(), longest);
	}

	public Light light() {
		return Light.of(this.figures, this.longest);
	}

	public Bar bar() {
		return Bar.of(this.figures);
	}

}
