package vn.dondoc.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes rows into the table as it is delivered, in the place of its own: columns, labels
 * and drawing stay, so that Camunda Modeler opens it. What is deployed is always written
 * here; nothing else of an uploaded file gets into the engine.
 */
@Component
class DmnWriter {

	private static final ClassPathResource DELIVERED = new ClassPathResource("processes/" + Policy.DECISION + ".dmn");

	byte[] write(List<Row> rows) {
		DmnModelInstance model = delivered();
		DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();
		table.getRules().clear();
		rows.forEach((row) -> table.getRules().add(rule(model, row)));
		return Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
	}

	private static DmnModelInstance delivered() {
		try (InputStream content = DELIVERED.getInputStream()) {
			return Dmn.readModelFromStream(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Rule rule(DmnModelInstance model, Row row) {
		Rule rule = model.newInstance(Rule.class);
		String id = "Rule_" + row.number();
		rule.setId(id);
		if (!row.note().isEmpty()) {
			Description note = model.newInstance(Description.class);
			note.setTextContent(row.note());
			rule.setDescription(note);
		}
		input(rule, model, id + "_event", quoted(List.of(row.event())));
		input(rule, model, id + "_days", days(row));
		input(rule, model, id + "_priority", quoted(row.priorities()));
		input(rule, model, id + "_agencyKind", quoted(row.agencyKinds()));
		output(rule, model, id + "_level", Integer.toString(row.rule().level()));
		output(rule, model, id + "_tell", '"' + String.join(",", row.tell()) + '"');
		output(rule, model, id + "_urgent", row.urgent().toString());
		output(rule, model, id + "_repeatAfter", (row.repeatAfter() != null) ? row.repeatAfter().toString() : "");
		return rule;
	}

	private static String days(Row row) {
		if (!row.isDated()) {
			return "";
		}
		return (row.toDay() != null) ? "[" + row.fromDay() + ".." + row.toDay() + "]" : ">= " + row.fromDay();
	}

	private static String quoted(List<String> words) {
		return words.stream().map((word) -> '"' + word + '"').collect(Collectors.joining(","));
	}

	private static void input(Rule rule, DmnModelInstance model, String id, String content) {
		InputEntry entry = model.newInstance(InputEntry.class);
		entry.setId(id);
		entry.setText(text(model, content));
		rule.getInputEntries().add(entry);
	}

	private static void output(Rule rule, DmnModelInstance model, String id, String content) {
		OutputEntry entry = model.newInstance(OutputEntry.class);
		entry.setId(id);
		entry.setText(text(model, content));
		rule.getOutputEntries().add(entry);
	}

	private static Text text(DmnModelInstance model, String content) {
		Text text = model.newInstance(Text.class);
		text.setTextContent(content);
		return text;
	}

}
