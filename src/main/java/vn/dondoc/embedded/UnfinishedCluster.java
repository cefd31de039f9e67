package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.startup.StartupText;

/**
 * A cluster whose creation was cut off. It holds nothing of ours yet and cannot be
 * started, so it is set aside and a new one made.
 */
final class UnfinishedCluster {

	private static final Logger log = LoggerFactory.getLogger(UnfinishedCluster.class);

	private static final String MARK = "dondoc.created";

	private UnfinishedCluster() {
	}

	static void setAside(Path cluster) throws IOException {
		if (Files.notExists(cluster) || Files.exists(cluster.resolve(MARK))) {
			return;
		}
		Path aside = Files.createTempDirectory(cluster.getParent(), "postgres-unfinished-");
		Files.move(cluster, aside.resolve(cluster.getFileName()));
		log.warn(StartupText.of("unfinished-set-aside", aside));
	}

	static void markFinished(Path cluster) throws IOException {
		if (Files.notExists(cluster.resolve(MARK))) {
			Files.createFile(cluster.resolve(MARK));
		}
	}

}
