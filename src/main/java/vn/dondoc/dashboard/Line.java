package vn.dondoc.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One figure drawn over time, in a box of {@link #WIDTH} by {@link #HEIGHT} whose bottom
 * is zero.
 */
record Line(Trend.Measure measure, List<Trend.Point> points, Trend.Point highest) {

	static final int WIDTH = 240;

	static final int HEIGHT = 60;

	/** Room for the dot at the end and for the thickness of the line. */
	private static final int MARGIN = 5;

	static Line of(Trend.Measure measure, List<Trend.Point> points) {
		Trend.Point highest = points.stream()
			.max(Comparator.comparingLong((point) -> measure.of(point.figures())))
			.orElseThrow();
		return new Line(measure, points, highest);
	}

	public long first() {
		return this.measure.of(this.points.get(0).figures());
	}

	public long last() {
		return this.measure.of(this.points.get(this.points.size() - 1).figures());
	}

	public long most() {
		return this.measure.of(this.highest.figures());
	}

	/** As attribute {@code points} of an SVG polyline has it. */
	public String path() {
		return IntStream.range(0, this.points.size())
			.mapToObj((i) -> String.format(Locale.ROOT, "%.1f,%.1f", x(i), y(i)))
			.collect(Collectors.joining(" "));
	}

	public double lastX() {
		return x(this.points.size() - 1);
	}

	public double lastY() {
		return y(this.points.size() - 1);
	}

	private double x(int i) {
		return MARGIN + (WIDTH - 2.0 * MARGIN) * i / Math.max(1, this.points.size() - 1);
	}

	private double y(int i) {
		double part = (double) this.measure.of(this.points.get(i).figures()) / Math.max(1, most());
		return HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * part;
	}

}
