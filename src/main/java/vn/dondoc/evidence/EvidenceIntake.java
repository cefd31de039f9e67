package vn.dondoc.evidence;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Service;

/**
 * Takes a file in: from the network to the disk, judged, scanned, and only then into the
 * database, so that a slow sender holds none of its connections.
 */
@Service
class EvidenceIntake {

	/** Large files that are written at a time: the connections are for everybody. */
	private final Semaphore writers = new Semaphore(4, true);

	private final UploadSpooler spooler;

	private final FileJudge judge;

	private final VirusScan scan;

	private final Evidences evidences;

	EvidenceIntake(UploadSpooler spooler, FileJudge judge, VirusScan scan, Evidences evidences) {
		this.spooler = spooler;
		this.judge = judge;
		this.scan = scan;
		this.evidences = evidences;
	}

	Evidences.Kept take(String number, HttpServletRequest request, String by) throws IOException {
		try (Upload upload = this.spooler.read(request)) {
			FileKind kind = this.judge.judge(upload.content(), upload.name());
			this.scan.requireClean(upload.content(), upload.name().toString());
			this.writers.acquireUninterruptibly();
			try {
				return this.evidences.keep(number, upload, kind, by);
			}
			finally {
				this.writers.release();
			}
		}
	}

}
