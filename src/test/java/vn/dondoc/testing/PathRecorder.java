package vn.dondoc.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

import org.springframework.boot.test.context.TestConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Records which test came through which flow node and sequence flow of the models. */
@TestConfiguration(proxyBeanMethods = false)
public class PathRecorder extends AbstractProcessEnginePlugin {

	private static final Map<String, Set<String>> TESTS_BY_ELEMENT = Collections.synchronizedMap(new TreeMap<>());

	private static volatile String test = "";

	/**
	 * Names the test that runs from now on; what runs before any is named is not
	 * recorded.
	 */
	public static void running(String name) {
		test = name;
	}

	/**
	 * Checks that the tests so far have passed every flow node and every sequence flow of
	 * these processes. Also writes target/bpmn-coverage.txt: which tests came through
	 * which element.
	 */
	public static void assertEveryElementIsPassed(String... processes) throws IOException {
		Files.writeString(Path.of("target/bpmn-coverage.txt"),
				TESTS_BY_ELEMENT.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
					.collect(Collectors.joining("\n", "", "\n")));
		for (String process : processes) {
			BpmnModelInstance model = Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
			Stream<FlowElement> drawn = Stream.concat(model.getModelElementsByType(FlowNode.class).stream(),
					model.getModelElementsByType(SequenceFlow.class).stream());
			assertThat(TESTS_BY_ELEMENT.keySet())
				.containsAll(drawn.map(FlowElement::getId).map((id) -> process + "#" + id).toList());
		}
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		List<BpmnParseListener> listeners = new ArrayList<>();
		listeners.add(new Listeners());
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	private static void passed(String process, String element) {
		if (test.isEmpty()) {
			return;
		}
		TESTS_BY_ELEMENT.computeIfAbsent(process + "#" + element, (key) -> new TreeSet<>()).add(test);
	}

	private static final class Listeners extends AbstractBpmnParseListener {

		@Override
		public void parseProcess(Element process, ProcessDefinitionEntity definition) {
			definition.getActivities().forEach(this::listen);
		}

		private void listen(ActivityImpl activity) {
			activity.addListener(ExecutionListener.EVENTNAME_START,
					(ExecutionListener) (execution) -> passed(keyOf(activity), activity.getId()));
			activity.getActivities().forEach(this::listen);
		}

		@Override
		public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
			transition.addListener(ExecutionListener.EVENTNAME_TAKE,
					(ExecutionListener) (execution) -> passed(keyOf(scope), transition.getId()));
		}

		private static String keyOf(ScopeImpl scope) {
			return ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
		}

	}

}
