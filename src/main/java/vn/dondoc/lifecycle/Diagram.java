package vn.dondoc.lifecycle;

import java.util.List;

/**
 * The picture of a process as its model draws it.
 *
 * @param shapes what a token can stand at, and what contains others, which comes first
 * @param edges the ways between them
 */
public record Diagram(String id, Box box, List<Shape> shapes, List<Edge> edges) {

	/** A place in the picture. */
	public record Box(double x, double y, double width, double height) {

		public double middle() {
			return this.x + this.width / 2;
		}

		public double centre() {
			return this.y + this.height / 2;
		}

	}

	/**
	 * @param kind the element's name in BPMN
	 * @param event kind of event: {@code timer}, {@code message}, {@code terminate}; null
	 * when none in particular
	 * @param label where its name stands; null when inside of it
	 */
	public record Shape(String id, String name, String kind, String event, Box box, Box label) {

		public boolean isEvent() {
			return this.kind.endsWith("Event");
		}

		public boolean isTask() {
			return this.kind.endsWith("Task");
		}

	}

	/**
	 * @param name of the way, where it has one
	 * @param points as SVG's {@code polyline} takes them
	 */
	public record Edge(String id, String name, String from, String to, String points, Box label) {
	}

}
