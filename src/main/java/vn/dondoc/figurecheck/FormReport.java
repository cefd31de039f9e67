package vn.dondoc.figurecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * A report as its form sends it: the figures as read, as JSON, and fields whose names are
 * places in it, such as {@code /parts/0/totals/done}. What the form does not show stays
 * as it was read.
 */
@Component
class FormReport {

	private static final int DEEPEST = 8;

	private final ObjectMapper json;

	FormReport(ObjectMapper json) {
		this.json = json;
	}

	String json(PrintedReport report) {
		try {
			return this.json.writeValueAsString(report);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A report with what was entered.
	 *
	 * @param problem what could not be entered, the first of it; null for none
	 */
	record Entered(PrintedReport report, WrongFigures problem) {
	}

	/**
	 * The report with what was entered; what is no number leaves the number as it was.
	 * @throws WrongFigures when the form is not whole
	 */
	Entered of(String read, Map<String, String> entered) {
		List<WrongFigures> problems = new ArrayList<>();
		try {
			JsonNode report = this.json.readTree(read);
			if (!(report instanceof ObjectNode)) {
				throw new WrongFigures("report", "form");
			}
			entered.forEach((path, text) -> {
				if (path.startsWith("/")) {
					try {
						enter(report, List.of(path.substring(1).split("/")), text.strip());
					}
					catch (WrongFigures problem) {
						problems.add(problem);
					}
				}
			});
			dropEmpty(report);
			return new Entered(this.json.treeToValue(report, PrintedReport.class),
					problems.isEmpty() ? null : problems.get(0));
		}
		catch (JsonProcessingException | IllegalArgumentException ex) {
			throw new WrongFigures("report", "form");
		}
	}

	private void enter(JsonNode report, List<String> path, String text) {
		if (path.size() > DEEPEST || (text.isEmpty() && !exists(report, path))) {
			return;
		}
		JsonNode at = report;
		for (int i = 0; i < path.size() - 1; i++) {
			at = child(at, path.get(i), path.get(i + 1));
		}
		if (!(at instanceof ObjectNode holder)) {
			throw new WrongFigures("report", "form");
		}
		set(holder, path, text);
	}

	private static boolean exists(JsonNode report, List<String> path) {
		return !report.at("/" + String.join("/", path)).isMissingNode();
	}

	/** What stands there; a new one for the first that is missing. */
	private JsonNode child(JsonNode at, String name, String next) {
		if (at instanceof ArrayNode array && name.matches("\\d{1,4}")) {
			int index = Integer.parseInt(name);
			if (index == array.size()) {
				array.addObject();
			}
			return array.path(index);
		}
		if (at instanceof ObjectNode object) {
			JsonNode there = object.path(name);
			return there.isContainerNode() ? there
					: object
						.set(name, next.matches("\\d+") ? this.json.createArrayNode() : this.json.createObjectNode())
						.get(name);
		}
		throw new WrongFigures("report", "form");
	}

	private void set(ObjectNode holder, List<String> path, String text) {
		String name = path.get(path.size() - 1);
		String above = (path.size() > 1) ? path.get(path.size() - 2) : "";
		if (text.isEmpty()) {
			holder.remove(name);
		}
		else if (name.equals("percent") || above.equals("percentages")) {
			holder.put(name, number(path, text, Numbers.percent(text)));
		}
		else if (name.equals("names")) {
			ArrayNode names = holder.putArray(name);
			Stream.of(text.split("[;\\n]")).map(String::strip).filter((one) -> !one.isEmpty()).forEach(names::add);
		}
		else if (isWhole(name, above, path)) {
			holder.put(name, number(path, text, Numbers.whole(text)));
		}
		else {
			holder.put(name, text);
		}
	}

	private static boolean isWhole(String name, String above, List<String> path) {
		return above.equals("totals") || above.equals("figures") || (above.equals("earlier") && !name.equals("asOf"))
				|| List.of("value", "of", "stated", "listed", "notDone", "statedRows").contains(name);
	}

	private static <N> N number(List<String> path, String text, N number) {
		if (number == null) {
			throw new WrongFigures("/" + String.join("/", path), "notNumber", String.join(" ", path), text);
		}
		return number;
	}

	/** Rows that were emptied, or begun and left without a figure. */
	private static void dropEmpty(JsonNode report) {
		for (JsonNode part : report.path("parts")) {
			for (JsonNode table : part.path("tables")) {
				keep(table.path("rows"), "figures");
				if (table.path("total").path("figures").isEmpty() && table instanceof ObjectNode object) {
					object.remove("total");
				}
			}
			keep(part.path("statements"), "figure", "value", "percent");
			if (part instanceof ObjectNode object && part.path("earlier").isEmpty()) {
				object.remove("earlier");
			}
		}
	}

	private static void keep(JsonNode rows, String... needed) {
		if (rows instanceof ArrayNode array) {
			List<JsonNode> kept = new ArrayList<>();
			array.forEach((row) -> {
				if (Stream.of(needed).map(row::path).anyMatch(FormReport::filled)) {
					kept.add(row);
				}
			});
			array.removeAll();
			array.addAll(kept);
		}
	}

	private static boolean filled(JsonNode value) {
		return value.isTextual() || value.isNumber() || (value.isObject() && !value.isEmpty());
	}

}
