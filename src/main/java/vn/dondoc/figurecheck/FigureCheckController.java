package vn.dondoc.figurecheck;

import java.io.IOException;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class FigureCheckController {

	static final String[] ROLES = { Roles.STANDING_BODY, Roles.SUPERVISOR, Roles.LEADERSHIP, Roles.ADMINISTRATOR };

	private final FigureCheck check;

	private final ReportReader reader;

	FigureCheckController(FigureCheck check, ReportReader reader) {
		this.check = check;
		this.reader = reader;
	}

	@Operation(summary = "Đối chiếu số liệu của một báo cáo đã in",
			description = "Các số được đối chiếu với nhau và, với người xem được mọi cơ quan, với hồ sơ của hệ thống "
					+ "đến hết ngày của báo cáo. Không lưu gì. Mọi số đều có thể bỏ trống.")
	@PostMapping("/api/figure-checks")
	Result check(@RequestBody PrintedReport report, Viewer viewer, Locale locale) {
		viewer.require(ROLES);
		return this.check.check(report, viewer, locale);
	}

	@Operation(summary = "Đọc số liệu từ tệp Word, Excel, CSV của một báo cáo",
			description = "Trả lời là số liệu đã đọc, để xem lại rồi gửi đi đối chiếu.")
	@PostMapping(path = "/api/figure-checks/readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	PrintedReport read(@RequestParam MultipartFile file, Viewer viewer, Locale locale) throws IOException {
		viewer.require(ROLES);
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		return this.reader.file(file.getBytes(), name, this.check.words(locale));
	}

}
