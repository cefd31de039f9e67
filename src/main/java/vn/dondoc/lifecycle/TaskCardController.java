package vn.dondoc.lifecycle;

import java.util.List;
import java.util.regex.Pattern;

import vn.dondoc.web.Viewer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One request for a page of Tasklist's list. */
@RestController
class TaskCardController {

	private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{1,64}");

	private final List<TaskCardSource> sources;

	TaskCardController(List<TaskCardSource> sources) {
		this.sources = sources;
	}

	/** Tasks that are not there, or not for the viewer's eyes, are left out. */
	@GetMapping("/api/tasks/cards")
	List<TaskCard> cards(@RequestParam("task") List<String> tasks, Viewer viewer) {
		List<String> ids = tasks.stream().filter(ID.asMatchPredicate()).toList();
		return this.sources.stream().flatMap((source) -> source.of(ids, viewer).stream()).toList();
	}

}
