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
 * Deploys the models under their file names. The starter's own deployment names them
 * differently when run from a jar and from classes, which would make needless versions.
 */
@Component
class ModelDeployment implements InitializingBean {

	private final RepositoryService repository;

	private final OneNodeAtATime start;

	ModelDeployment(RepositoryService repository, OneNodeAtATime start) {
		this.repository = repository;
		this.start = start;
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name("dondoc")
			.enableDuplicateFiltering(false);
		for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.*mn")) {
			try (InputStream content = model.getInputStream()) {
				deployment.addInputStream(model.getFilename(), content);
			}
		}
		this.start.run(deployment::deploy);
	}

}
