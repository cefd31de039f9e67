package vn.dondoc.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/** The names of a table's columns, in whatever order it has them. */
record Columns(List<String> inputs, List<String> outputs) {

	private static final List<String> INPUTS = List.of("event", "days", "priority", "agencyKind");

	private static final List<String> OUTPUTS = List.of("level", "tell", "urgent", "repeatAfter");

	static Columns of(DecisionTable table) {
		List<Fault> faults = new ArrayList<>();
		Columns columns = new Columns(names(table.getInputs(), Columns::expression),
				names(table.getOutputs(), Output::getName));
		compare("policy.file.input", INPUTS, columns.inputs, faults);
		compare("policy.file.output", OUTPUTS, columns.outputs, faults);
		if (!faults.isEmpty()) {
			throw new WrongTable(faults);
		}
		return columns;
	}

	private static <T> List<String> names(Collection<T> columns, Function<T, String> name) {
		return columns.stream().map(name).map((text) -> (text != null) ? text.strip() : "").toList();
	}

	private static String expression(Input input) {
		return (input.getInputExpression() != null && input.getInputExpression().getText() != null)
				? input.getInputExpression().getText().getTextContent() : "";
	}

	private static void compare(String code, List<String> wanted, List<String> found, List<Fault> faults) {
		wanted.stream()
			.filter((name) -> !found.contains(name))
			.forEach((name) -> faults.add(Fault.ofTable(code + ".missing", name)));
		found.stream()
			.filter((name) -> !wanted.contains(name))
			.forEach((name) -> faults.add(Fault.ofTable(code + ".unknown", name)));
		if (found.stream().distinct().count() < found.size()) {
			faults.add(Fault.ofTable(code + ".twice"));
		}
	}

}
