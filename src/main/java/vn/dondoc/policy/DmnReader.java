package vn.dondoc.policy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DrgElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Reads rows from a DMN file, of whoever made it. */
@Component
class DmnReader {

	/**
	 * The rows as they stand; whether they make sense is not asked.
	 * @throws WrongTable when it is no such table, or has cells that are not taken here
	 */
	List<Row> read(byte[] file) {
		DmnGate.require(file);
		DecisionTable table = table(model(file));
		Columns columns = Columns.of(table);
		List<Row> rows = new ArrayList<>();
		List<Fault> faults = new ArrayList<>();
		int number = 0;
		for (Rule rule : table.getRules()) {
			RowCells cells = new RowCells(columns, rule, ++number, faults);
			rows.addAll(cells.rows());
		}
		if (!faults.isEmpty()) {
			throw new WrongTable(faults);
		}
		return rows;
	}

	private static DmnModelInstance model(byte[] file) {
		try {
			return Dmn.readModelFromStream(new ByteArrayInputStream(file));
		}
		catch (ModelException ex) {
			throw new WrongTable("policy.file.xml");
		}
	}

	private static DecisionTable table(DmnModelInstance model) {
		List<DrgElement> elements = model.getDefinitions().getDrgElements().stream().toList();
		Decision decision = elements.stream()
			.filter((element) -> element instanceof Decision && Policy.DECISION.equals(element.getId()))
			.map(Decision.class::cast)
			.findFirst()
			.orElseThrow(() -> new WrongTable("policy.file.decision", Policy.DECISION));
		if (elements.size() > 1 || !decision.getInformationRequirements().isEmpty()
				|| !decision.getKnowledgeRequirements().isEmpty()) {
			throw new WrongTable("policy.file.only", Policy.DECISION);
		}
		if (!(decision.getExpression() instanceof DecisionTable table)) {
			throw new WrongTable("policy.file.table");
		}
		if (table.getHitPolicy() != HitPolicy.UNIQUE) {
			throw new WrongTable("policy.file.hit", table.getHitPolicy());
		}
		if (!StringUtils.hasText(decision.getCamundaHistoryTimeToLiveString())) {
			throw new WrongTable("policy.file.history");
		}
		return table;
	}

}
