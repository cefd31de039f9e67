package vn.dondoc.bulk;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BulkController {

	private final BulkRun run;

	BulkController(BulkRun run) {
		this.run = run;
	}

	/** Answers 200 whatever became of the items; each says it for itself. */
	@PostMapping("/api/assignments/bulk")
	BulkAnswer act(@RequestBody BulkEntry entry, Viewer viewer, HttpServletRequest request) {
		return new BulkAnswer(this.run.run(BulkOrder.of(entry), viewer, request));
	}

	/** In the order in which they were named. */
	record BulkAnswer(List<BulkItem> items) {
	}

}
