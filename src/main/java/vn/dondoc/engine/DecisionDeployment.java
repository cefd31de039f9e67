package vn.dondoc.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Deploys a decision table that came with the application, unless the office has made one
 * of its own: no start and no upgrade puts another in the place of that. Each on its own,
 * since with processes it would get a new version whenever one of them changes.
 */
@Component
class DecisionDeployment {

	private final RepositoryService repository;

	DecisionDeployment(RepositoryService repository) {
		this.repository = repository;
	}

	void deploy(Resource table) {
		String file = table.getFilename();
		byte[] delivered = read(table);
		DecisionDefinition newest = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(StringUtils.stripFilenameExtension(file))
			.latestVersion()
			.singleResult();
		if (newest == null || (isDelivered(newest) && !Arrays.equals(delivered, content(newest)))) {
			this.repository.createDeployment()
				.name(ModelDeployment.NAME + " " + file)
				.addInputStream(file, new ByteArrayInputStream(delivered))
				.deploy();
		}
	}

	/** Earlier releases deployed it together with the processes. */
	private boolean isDelivered(DecisionDefinition definition) {
		String name = this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult()
			.getName();
		return name.startsWith(ModelDeployment.NAME);
	}

	private byte[] content(DecisionDefinition definition) {
		try (InputStream content = this.repository.getDecisionModel(definition.getId())) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] read(Resource table) {
		try {
			return table.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
