package vn.dondoc.engine;

import java.io.IOException;
import java.io.InputStream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes under their file names, and decisions by
 * {@link DecisionDeployment}. The starter's own deployment names them differently when
 * run from a jar and from classes, which would make needless versions.
 */
@Component
class ModelDeployment implements InitializingBean {

	/** Of everything that came with the application. */
	static final String NAME = "dondoc";

	private final RepositoryService repository;

	private final DecisionDeployment decisions;

	private final OneNodeAtATime start;

	ModelDeployment(RepositoryService repository, DecisionDeployment decisions, OneNodeAtATime start) {
		this.repository = repository;
		this.decisions = decisions;
		this.start = start;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
		for (Resource model : resources("*.bpmn")) {
			try (InputStream content = model.getInputStream()) {
				deployment.addInputStream(model.getFilename(), content);
			}
		}
		Resource[] tables = resources("*.dmn");
		this.start.run(() -> {
			deployment.deploy();
			for (Resource table : tables) {
				this.decisions.deploy(table);
			}
		});
	}

	private static Resource[] resources(String names) throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath*:processes/" + names);
	}

}
