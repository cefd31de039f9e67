package vn.dondoc.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.testing.ApplicationTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a start or an upgrade does to the table of the office: nothing. */
@ApplicationTest
class DecisionDeploymentTest {

	private static final String DECISION = "upgrade-test";

	@Autowired
	private RepositoryService repository;

	@Autowired
	private DecisionDeployment decisions;

	@Autowired
	private ModelDeployment models;

	@AfterEach
	void clear() {
		this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(DECISION)
			.list()
			.forEach((definition) -> this.repository.deleteDeployment(definition.getDeploymentId()));
	}

	@Test
	void aStartDeploysNothingThatIsThere() throws IOException {
		long before = this.repository.createDeploymentQuery().count();

		this.models.afterPropertiesSet();

		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(before);
		assertThat(this.repository.createDecisionDefinitionQuery().decisionDefinitionKey("escalation-policy").count())
			.isEqualTo(1);
	}

	@Test
	void anUpgradeReplacesADeliveredTableAndNeverTheOffices() throws IOException {
		this.decisions.deploy(table("1"));
		this.decisions.deploy(table("1"));
		assertThat(newest().getVersion()).isEqualTo(1);

		this.decisions.deploy(table("2"));
		assertThat(newest().getVersion()).isEqualTo(2);

		this.repository.createDeployment()
			.name("office")
			.addInputStream(DECISION + ".dmn", table("office").getInputStream())
			.deploy();
		this.decisions.deploy(table("2"));
		this.decisions.deploy(table("3"));

		assertThat(newest().getVersion()).isEqualTo(3);
		assertThat(newest().getName()).isEqualTo("office");
	}

	/** Where a release before this one had deployed it together with the processes. */
	@Test
	void anUpgradeReplacesWhatAnEarlierReleaseDelivered() throws IOException {
		this.repository.createDeployment()
			.name(ModelDeployment.NAME)
			.addInputStream(DECISION + ".dmn", table("old").getInputStream())
			.deploy();

		this.decisions.deploy(table("new"));

		assertThat(newest().getName()).isEqualTo("new");
	}

	private DecisionDefinition newest() {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(DECISION)
			.latestVersion()
			.singleResult();
	}

	private static Resource table(String name) throws IOException {
		String content = Files.readString(Path.of("processes/escalation-policy.dmn"))
			.replace("id=\"escalation-policy\" name=\"Chính sách đôn đốc\"",
					"id=\"" + DECISION + "\" name=\"" + name + "\"")
			.replace("dmnElementRef=\"escalation-policy\"", "dmnElementRef=\"" + DECISION + "\"");
		return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return DECISION + ".dmn";
			}

		};
	}

}
