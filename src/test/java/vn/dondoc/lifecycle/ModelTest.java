package vn.dondoc.lifecycle;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.policy.Policy;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What a picture can get wrong in ways that no path through it shows. */
class ModelTest {

	private static final Path MODELS = Path.of("processes");

	private static final JavaClasses OURS = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.dondoc");

	/** Wherever its feature is: a class named after its process, with its key. */
	private static final List<Class<?>> NAMES = OURS.stream()
		.filter((type) -> type.getSimpleName().endsWith("Process") && type.tryGetField("KEY").isPresent())
		.<Class<?>>map(JavaClass::reflect)
		.toList();

	/** Who asks at each process whether somebody may take its task. */
	private static final Pattern CLAIM = Pattern.compile("\\$\\{claim\\w*Listener}");

	private static final Pattern BEAN = Pattern.compile("elegateExpression=\"\\$\\{(\\w+)}\"");

	@ParameterizedTest
	@MethodSource("processes")
	void isNamedAsItsFileAndIsCleanedUp(Path file) {
		Collection<Process> processes = read(file).getModelElementsByType(Process.class);

		assertThat(processes).singleElement().satisfies((process) -> {
			assertThat(file.getFileName()).hasToString(process.getId() + ".bpmn");
			assertThat(process.isExecutable()).isTrue();
			assertThat(process.getName()).isNotBlank();
			assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyNodeIsNamedAndDrawn(Path file) {
		BpmnModelInstance model = read(file);
		Set<String> drawn = Stream.concat(
				model.getModelElementsByType(BpmnShape.class).stream().map((shape) -> shape.getBpmnElement().getId()),
				model.getModelElementsByType(BpmnEdge.class).stream().map((edge) -> edge.getBpmnElement().getId()))
			.collect(Collectors.toSet());

		assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy((node) -> {
			assertThat(node.getName()).as(node.getId()).isNotBlank();
			assertThat(node.getId()).startsWith(prefix(node) + "_");
		});
		assertThat(drawn)
			.containsAll(model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId).toList());
	}

	private static String prefix(FlowNode node) {
		String type = StringUtils.capitalize(node.getElementType().getTypeName());
		return switch (type) {
			case "ExclusiveGateway" -> "Gateway";
			case "IntermediateCatchEvent" -> "IntermediateEvent";
			default -> type;
		};
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyQuestionHasNamedAnswersAndOneDefault(Path file) {
		assertThat(read(file).getModelElementsByType(ExclusiveGateway.class)).allSatisfy((gateway) -> {
			assertThat(gateway.getName()).endsWith("?");
			assertThat(gateway.getDefault()).isNotNull();
			assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).allSatisfy((flow) -> {
				assertThat(flow.getName()).as(flow.getId()).isNotBlank();
				assertThat(flow.getConditionExpression() == null).isEqualTo(flow.equals(gateway.getDefault()));
			});
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void flowsGoFromLeftToRightUnlessTheyLoop(Path file) {
		BpmnModelInstance model = read(file);
		assertThat(model.getModelElementsByType(BpmnEdge.class)).allSatisfy((edge) -> {
			SequenceFlow flow = (SequenceFlow) edge.getBpmnElement();
			double from = edge.getWaypoints().iterator().next().getX();
			double to = edge.getWaypoints().stream().reduce((first, second) -> second).orElseThrow().getX();
			boolean loops = flow.getTarget().getIncoming().size() > 1;
			assertThat(to > from || loops).as(flow.getId()).isTrue();
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyDelegateIsABeanNamedAfterItsElement(Path file) throws IOException {
		Matcher beans = BEAN.matcher(Files.readString(file));
		Set<String> found = new TreeSet<>();
		while (beans.find()) {
			found.add(beans.group(1));
		}

		assertThat(found).isNotEmpty().allSatisfy((bean) -> {
			Class<?> type = OURS.stream()
				.filter((each) -> each.getSimpleName().equals(StringUtils.capitalize(bean)))
				.findFirst()
				.orElseThrow()
				.reflect();
			assertThat(type.isAnnotationPresent(org.springframework.stereotype.Component.class)).isTrue();
			if (CLAIM.matcher("${" + bean + "}").matches()) {
				return;
			}
			String element = StringUtils.capitalize(bean).replaceAll("(Delegate|Listener)$", "");
			assertThat(Files.readString(file)).containsPattern("(Task|Event)_" + element + "\"");
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyUserTaskHasAFormNamedAfterIt(Path file) {
		assertThat(read(file).getModelElementsByType(UserTask.class))
			.allSatisfy((task) -> assertForm(task, task.getCamundaFormKey()));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyUserTaskAsksWhoTakesIt(Path file) {
		assertThat(read(file).getModelElementsByType(UserTask.class)).allSatisfy((task) -> assertThat(
				task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list())
			.anySatisfy((listener) -> {
				assertThat(listener.getCamundaDelegateExpression()).matches(CLAIM);
				assertThat(listener.getCamundaEvent()).isEqualTo("assignment");
			}));
	}

	@ParameterizedTest
	@MethodSource("processes")
	void whatPeopleStartHasAFormNamedAfterItAndNothingElseIsStartedByPeople(Path file) {
		BpmnModelInstance model = read(file);
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		List<StartEvent> forms = process.getChildElementsByType(StartEvent.class)
			.stream()
			.filter((start) -> start.getCamundaFormKey() != null)
			.toList();

		assertThat(process.isCamundaStartableInTasklist()).isEqualTo(!forms.isEmpty());
		assertThat(forms).allSatisfy((start) -> assertForm(start, start.getCamundaFormKey()));
	}

	private static void assertForm(FlowNode node, String key) {
		String name = node.getId()
			.replaceFirst("^[A-Za-z]+_", "")
			.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
			.toLowerCase(java.util.Locale.ROOT);
		assertThat(key).isEqualTo("embedded:/forms/" + name + ".html");
		assertThat(Path.of("forms", name + ".html")).exists();
	}

	@Test
	void everyNameInCodeExistsInAModel() throws Exception {
		for (Class<?> names : NAMES) {
			String key = constant(names, "KEY");
			BpmnModelInstance model = read(MODELS.resolve(key + ".bpmn"));
			String text = Files.readString(MODELS.resolve(key + ".bpmn"));
			for (var field : names.getDeclaredFields()) {
				String value = constant(names, field.getName());
				boolean known = model.getModelElementById(value) != null || text.contains("${" + value + "}")
						|| model.getModelElementsByType(Message.class)
							.stream()
							.anyMatch((message) -> value.equals(message.getName()));
				assertThat(known).as(names.getSimpleName() + "." + field.getName()).isTrue();
				assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
			}
		}
		assertThat(processes()).hasSize(NAMES.size());
	}

	@Test
	void theDecisionIsNamedAsItsFileAndTellsOnlyKnownRoles() {
		Decision decision = Dmn.readModelFromFile(MODELS.resolve(Policy.DECISION + ".dmn").toFile())
			.getModelElementById(Policy.DECISION);

		assertThat(decision).isNotNull();
		assertThat(decision.getCamundaHistoryTimeToLiveString()).startsWith("P");
	}

	static List<Path> processes() throws IOException {
		try (Stream<Path> files = Files.list(MODELS)) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	private static BpmnModelInstance read(Path file) {
		BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
		Bpmn.validateModel(model);
		return model;
	}

	private static String constant(Class<?> names, String field) {
		return Arrays.stream(names.getDeclaredFields())
			.filter((declared) -> declared.getName().equals(field))
			.map((declared) -> {
				try {
					declared.setAccessible(true);
					return (String) declared.get(null);
				}
				catch (IllegalAccessException ex) {
					throw new IllegalStateException(ex);
				}
			})
			.findFirst()
			.orElseThrow();
	}

}
