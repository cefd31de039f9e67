package vn.dondoc.opendata;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.web.Viewer;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What has changed, for systems that keep a copy of the register. */
@RestController
@RequestMapping("/api/changes")
class ChangeController {

	private static final String HOW = """
			Mỗi mục là trạng thái hiện tại, theo thứ tự thay đổi. Lần đầu gọi không tham số (toàn bộ) hoặc với \
			`updatedSince`; sau đó luôn gọi địa chỉ `next` (cũng ở tiêu đề `Link`, rel="next"), ngay khi `more` là true, \
			định kỳ khi là false. Ghi đè theo `number`: một mục thay đổi lại sẽ xuất hiện lại. Đi theo `next` thì không \
			sót thay đổi nào, kể cả của giao dịch kết thúc muộn. `If-None-Match` với `ETag` trước: 304 khi chưa có gì mới.""";

	private final ChangePages changes;

	private final DirectiveItems directives;

	private final AssignmentItems assignments;

	private final Clock clock;

	ChangeController(ChangePages changes, DirectiveItems directives, AssignmentItems assignments, Clock clock) {
		this.changes = changes;
		this.directives = directives;
		this.assignments = assignments;
		this.clock = clock;
	}

	@GetMapping("/directives")
	@Operation(summary = "Nhiệm vụ đã thay đổi", description = HOW)
	ResponseEntity<Feed<DirectiveItem>> directives(@RequestParam(required = false) @Parameter(
			description = "Chỉ những gì thay đổi từ thời điểm này, ví dụ 2025-12-24T00:00:00+07:00") String updatedSince,
			@RequestParam(required = false) @Parameter(
					description = "Vị trí do trang trước cho biết, trong `next`") String after,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit, Viewer viewer, WebRequest request) {
		return answer(Subject.DIRECTIVE, updatedSince, after, limit, viewer, request,
				(page) -> this.directives.of(page, viewer));
	}

	@GetMapping("/assignments")
	@Operation(summary = "Phân công (một nhiệm vụ tại một cơ quan) đã thay đổi", description = HOW)
	ResponseEntity<Feed<AssignmentItem>> assignments(@RequestParam(required = false) String updatedSince,
			@RequestParam(required = false) String after,
			@RequestParam(defaultValue = "500") @Min(1) @Max(2_000) int limit, Viewer viewer, WebRequest request) {
		return answer(Subject.ASSIGNMENT, updatedSince, after, limit, viewer, request, this.assignments::of);
	}

	private <T> ResponseEntity<Feed<T>> answer(Subject subject, String since, String after, int limit, Viewer viewer,
			WebRequest request, Function<List<Change>, List<T>> items) {
		ChangePages.End end = this.changes.end();
		Position start = start(since, after, end);
		List<Change> page = this.changes.page(subject, start, end, limit, viewer);
		boolean more = page.size() == limit;
		Position reached = more ? page.get(limit - 1).position() : end.reachedFrom(start);
		String next = ServletUriComponentsBuilder.fromCurrentRequestUri()
			.scheme(null)
			.host(null)
			.port(null)
			.queryParam("after", reached)
			.queryParam("limit", limit)
			.toUriString();
		// Weak, so that the answer is compressed. It changes with an event, and with the
		// day
		String content = List.of(viewer.hashCode(), VietnamTime.today(this.clock), start, next, page).toString();
		String tag = "W/\"" + DigestUtils.md5DigestAsHex(content.getBytes(StandardCharsets.UTF_8)) + "\"";
		if (request.checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
			.body(new Feed<>(items.apply(page), next, more));
	}

	private Position start(String since, String after, ChangePages.End end) {
		if (after == null || after.isBlank()) {
			return (since != null && !since.isBlank()) ? this.changes.before(Moment.parse(since), end)
					: Position.BEGINNING;
		}
		Position start = Position.parse(after);
		if (!end.reaches(start)) {
			throw new PositionAhead();
		}
		return start;
	}

	/**
	 * One page of changes.
	 *
	 * @param next where it goes on, now or later
	 * @param more whether it goes on now
	 */
	record Feed<T>(List<T> items, String next, boolean more) {
	}

}
