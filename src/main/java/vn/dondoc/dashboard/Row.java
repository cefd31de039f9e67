package vn.dondoc.dashboard;

import java.util.Map;

import vn.dondoc.statistics.Figures;
import vn.dondoc.statistics.Statistics;

/**
 * An agency or a document with its figures.
 *
 * @param key empty for what has no document
 * @param links where the rows behind each figure are listed, by the figure's name
 * @param longest days by which its latest assignment is overdue; 0 when none is
 */
record Row(String key, String name, Figures figures, Map<String, String> links, int longest) {

	static Row of(Statistics.Group group, Map<String, String> links, int longest) {
		return new Row(group.key(), group.name(), group.figures(), links, longest);
	}

	public Light light() {
		return Light.of(this.figures, this.longest);
	}

	public Bar bar() {
		return Bar.of(this.figures);
	}

}
