package vn.dondoc.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import vn.dondoc.assignment.Assignment;

import static org.assertj.core.api.Assertions.assertThat;

/** The pictures are those of the models, whole and with their names. */
class DiagramsTests {

	private final Diagrams diagrams = new Diagrams();

	@Test
	void everythingThatAModelDrawsIsInThePicture() throws IOException {
		Properties names = new Properties();
		names.load(Files.newBufferedReader(Path.of("src/main/resources/messages/process.properties")));
		for (Diagram diagram : List.of(this.diagrams.assignment(), this.diagrams.directive())) {
			String model = Files.readString(Path.of("processes", diagram.id() + ".bpmn"));
			assertThat(diagram.shapes()).extracting(Diagram.Shape::id)
				.containsExactlyInAnyOrderElementsOf(all("BPMNShape id=\"\\w+\" bpmnElement=\"(\\w+)\"", model));
			assertThat(diagram.edges()).extracting(Diagram.Edge::id)
				.containsExactlyInAnyOrderElementsOf(all("BPMNEdge id=\"\\w+\" bpmnElement=\"(\\w+)\"", model));
			Map<String, String> named = Stream
				.concat(diagram.shapes().stream().map((shape) -> new String[] { shape.id(), shape.name() }),
						diagram.edges()
							.stream()
							.filter((edge) -> edge.name() != null)
							.map((edge) -> new String[] { edge.id(), edge.name() }))
				.collect(Collectors.toMap((pair) -> "step." + pair[0], (pair) -> pair[1]));
			assertThat(names).containsAllEntriesOf(named);
		}
	}

	@Test
	void whatIsBehindIsToldFromTheRecord() {
		Diagram diagram = this.diagrams.assignment();
		Set<String> reported = Set.of("ASSIGNMENT_ISSUED", "OFFICER_ASSIGNED", "REPORT_SUBMITTED");
		Whereabouts waiting = new AssignmentCourse(Assignment.State.REPORTED, true, false, reported, false)
			.whereabouts(diagram, Set.of());
		assertThat(waiting.at()).containsExactly("UserTask_VerifyReport");
		assertThat(waiting.passed()).containsExactlyInAnyOrder("StartEvent_Issued", "Flow_ToAssignOfficer",
				"UserTask_AssignOfficer", "Flow_ToReportResult", "UserTask_ReportResult", "Flow_ToVerifyReport");

		Whereabouts closed = new AssignmentCourse(Assignment.State.CLOSED, true, false,
				Set.of("OFFICER_ASSIGNED", "REPORT_SUBMITTED", "REPORT_RETURNED", "REPORT_ACCEPTED", "OVERDUE_FLAGGED"),
				false)
			.whereabouts(diagram, Set.of());
		assertThat(closed.at()).containsExactly("EndEvent_Closed");
		assertThat(closed.passed()).contains("Flow_Returned", "Flow_Accepted", "Flow_ToClosed", "ServiceTask_Escalate")
			.doesNotContain("Flow_NextMilestone", "IntermediateEvent_NextMilestone");

		assertThat(new AssignmentCourse(Assignment.State.CLOSED, false, true, Set.of(), false).whereabouts(diagram,
				Set.of()))
			.isEqualTo(new Whereabouts(Set.of("EndEvent_Closed"), Set.of()));
	}

	private static List<String> all(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
	}

}
