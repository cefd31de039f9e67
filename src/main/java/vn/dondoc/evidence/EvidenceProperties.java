package vn.dondoc.evidence;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence is taken in.
 *
 * @param maxFiles files of one report
 * @param maxFileSize size of one file
 * @param maxTotalSize size of all files of one report
 * @param tempDir where a file lies while it is being sent and judged
 */
@ConfigurationProperties("dondoc.evidence")
record EvidenceProperties(@DefaultValue("20") int maxFiles, @DefaultValue("100MB") DataSize maxFileSize,
		@DefaultValue("500MB") DataSize maxTotalSize, Path tempDir) {

	EvidenceProperties {
		tempDir = (tempDir != null) ? tempDir : Path.of(System.getProperty("java.io.tmpdir"), "dondoc-evidence");
	}

}
