package vn.dondoc.lifecycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The pictures of the processes, read once from the models that came with the
 * application.
 */
@Component
public class Diagrams {

	private static final double MARGIN = 12;

	private final Diagram assignment = read(AssignmentProcess.KEY);

	private final Diagram directive = read(DirectiveProcess.KEY);

	/** Of what happens at one agency. */
	public Diagram assignment() {
		return this.assignment;
	}

	/** Of a directive as a whole. */
	public Diagram directive() {
		return this.directive;
	}

	private static Diagram read(String process) {
		try (InputStream content = new ClassPathResource("processes/" + process + ".bpmn").getInputStream()) {
			BpmnModelInstance model = Bpmn.readModelFromStream(content);
			List<Diagram.Shape> shapes = model.getModelElementsByType(BpmnShape.class)
				.stream()
				.map(Diagrams::shape)
				.sorted(Comparator.comparing((Diagram.Shape shape) -> !shape.kind().equals("subProcess")))
				.toList();
			List<Diagram.Edge> edges = model.getModelElementsByType(BpmnEdge.class)
				.stream()
				.map(Diagrams::edge)
				.toList();
			return new Diagram(process, around(model), shapes, edges);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Diagram.Shape shape(BpmnShape drawn) {
		BaseElement element = drawn.getBpmnElement();
		String event = element.getChildElementsByType(EventDefinition.class)
			.stream()
			.map((definition) -> definition.getElementType().getTypeName().replace("EventDefinition", ""))
			.findFirst()
			.orElse(null);
		return new Diagram.Shape(element.getId(), name(element), element.getElementType().getTypeName(), event,
				box(drawn.getBounds()), label(drawn.getBpmnLabel()));
	}

	private static Diagram.Edge edge(BpmnEdge drawn) {
		SequenceFlow flow = (SequenceFlow) drawn.getBpmnElement();
		String points = drawn.getWaypoints()
			.stream()
			.map((point) -> point.getX() + "," + point.getY())
			.collect(Collectors.joining(" "));
		return new Diagram.Edge(flow.getId(), flow.getName(), flow.getSource().getId(), flow.getTarget().getId(),
				points, label(drawn.getBpmnLabel()));
	}

	private static String name(BaseElement element) {
		return (element instanceof FlowElement named) ? named.getName() : null;
	}

	private static Diagram.Box label(BpmnLabel label) {
		return (label != null && label.getBounds() != null) ? box(label.getBounds()) : null;
	}

	private static Diagram.Box box(Bounds bounds) {
		return new Diagram.Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	/** All bounds there are, of shapes and of labels, and the bends of the ways. */
	private static Diagram.Box around(BpmnModelInstance model) {
		List<Diagram.Box> boxes = new ArrayList<>(
				model.getModelElementsByType(Bounds.class).stream().map(Diagrams::box).toList());
		model.getModelElementsByType(Waypoint.class)
			.forEach((point) -> boxes.add(new Diagram.Box(point.getX(), point.getY(), 0, 0)));
		double left = boxes.stream().mapToDouble(Diagram.Box::x).min().orElseThrow() - MARGIN;
		double top = boxes.stream().mapToDouble(Diagram.Box::y).min().orElseThrow() - MARGIN;
		double right = boxes.stream().mapToDouble((box) -> box.x() + box.width()).max().orElseThrow() + MARGIN;
		double bottom = boxes.stream().mapToDouble((box) -> box.y() + box.height()).max().orElseThrow() + MARGIN;
		return new Diagram.Box(left, top, right - left, bottom - top);
	}

}
