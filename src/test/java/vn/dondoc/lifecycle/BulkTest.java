package vn.dondoc.lifecycle;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.People;
import vn.dondoc.organisation.Person;
import vn.dondoc.web.Client;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Many assignments at once over HTTP: each answers for itself. */
@ServedTest
class BulkTest {

	private static final LocalDate END_OF_JULY = LocalDate.of(2025, 7, 31);

	private static int issued;

	@Autowired
	private Trace trace;

	@Autowired
	private People people;

	@LocalServerPort
	private int port;

	@BeforeEach
	void begin() {
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@Test
	void oneBadRowNeverHidesAnother() {
		String issued = issue("bo-y-te");
		String assigned = assigned("bo-y-te");
		String closed = reported("bo-y-te");
		this.trace.accept(closed);
		String first = reported("bo-y-te");
		String last = reported("bo-tai-chinh");
		List<String> numbers = List.of(first, issued, "NV-2025-99999.bo-y-te", assigned, closed, first, "x", last);

		assertThat(answers("giamsat", returned(numbers))).containsExactly(first + " ok",
				issued + " 409 Phân công " + issued
						+ " đang chờ thủ trưởng hoặc văn thư cơ quan phân công cán bộ; chưa thực hiện được bước này.",
				"NV-2025-99999.bo-y-te 404 Không có phân công số NV-2025-99999.bo-y-te, hoặc phân công không thuộc phạm vi của bạn.",
				assigned + " 409 Phân công " + assigned
						+ " đang chờ cán bộ báo cáo kết quả; chưa thực hiện được bước này.",
				closed + " 409 Phân công " + closed + " đã kết thúc.",
				"x 404 Không có phân công số x, hoặc phân công không thuộc phạm vi của bạn.", last + " ok");
		assertThat(states(first, issued, assigned, closed, last)).containsExactly("ASSIGNED", "ISSUED", "ASSIGNED",
				"CLOSED", "ASSIGNED");
		assertThat(this.trace.notices(last)).contains("RETURNED canbo.bo-tai-chinh");
		assertThat(this.trace.events(first)).endsWith("REPORT_SUBMITTED", "REPORT_RETURNED");
		// the same order once more: a double click, or an answer that was lost
		assertThat(answers("giamsat", returned(numbers))).noneMatch((answer) -> answer.endsWith(" ok"));
		assertThat(this.trace.events(first)).endsWith("REPORT_SUBMITTED", "REPORT_RETURNED");
	}

	@Test
	void theStandingBodyRemindsOnceAnHour() {
		String issued = issue("bo-cong-an");
		String assigned = assigned("bo-cong-an");
		String reported = reported("bo-cong-an");
		String order = order("remind", List.of(issued, assigned, reported), "");

		assertThat(answers("thuongtruc", order)).extracting((answer) -> answer.split(" ")[1])
			.containsExactly("ok", "ok", "409");
		assertThat(this.trace.notices(issued)).filteredOn((notice) -> notice.startsWith("REMINDED"))
			.containsExactly("REMINDED truong.bo-cong-an");
		assertThat(this.trace.notices(assigned)).filteredOn((notice) -> notice.startsWith("REMINDED"))
			.containsExactlyInAnyOrder("REMINDED canbo.bo-cong-an", "REMINDED truong.bo-cong-an");
		assertThat(this.trace.events(issued)).endsWith("REMINDED");

		this.trace.now("2025-07-01T08:59:59+07:00");
		assertThat(answers("giamsat", order).get(0))
			.endsWith("vừa được đôn đốc lúc 08:00; mỗi giờ chỉ đôn đốc một lần.");
		this.trace.now("2025-07-01T09:00:00+07:00");
		assertThat(answers("truong.bo-cong-an", order).get(0)).endsWith(" ok");
	}

	@Test
	void nobodyIsSaidToBeRemindedWhereNobodyHears() {
		String number = issue("bo-dan-toc-va-ton-giao");
		Person head = this.people.find("truong.bo-dan-toc-va-ton-giao").orElseThrow();
		List<Appointment> before = this.people.appointmentsOf(head.username());
		this.people.appoint(head, null, List.of());
		try {
			assertThat(answers("thuongtruc", order("remind", List.of(number), "")).get(0)).contains(" 409 ",
					"không có ai để gửi thư đôn đốc");
		}
		finally {
			this.people.appoint(head, null, before);
		}
		assertThat(this.trace.events(number)).doesNotContain("REMINDED");
		assertThat(answers("thuongtruc", order("remind", List.of(number), ""))).containsExactly(number + " ok");
	}

	@Test
	void theStandingBodyExtends() {
		String issued = issue("bo-noi-vu");
		String assigned = assigned("bo-noi-vu");
		String reported = reported("bo-noi-vu");
		List<String> numbers = List.of(issued, reported, assigned);
		String order = order("extend", numbers, ",\"date\":\"31/8/2025\",\"reason\":\"Mưa lũ kéo dài\"");

		assertThat(answers("giamsat", order)).allMatch((answer) -> answer.contains(" 403 "));
		assertThat(answers("thuongtruc", order)).extracting((answer) -> answer.split(" ")[1])
			.containsExactly("ok", "409", "ok");
		assertThat(Stream.of(issued, reported, assigned).map((number) -> this.trace.column(number, "deadline_date")))
			.containsExactly("2025-08-31", "2025-07-31", "2025-08-31");
		assertThat(this.trace.timer(assigned).getDuedate()).hasSameTimeAs("2025-08-31T17:00:00Z");
		assertThat(answers("thuongtruc", order).get(0)).contains(" 400 ",
				"Thời hạn mới phải sau thời hạn hiện nay (31/08/2025)");
	}

	@Test
	void headsGiveTheirOwnWorkToAnotherOfficer() {
		this.people.appoint(new Person("canbo2.bo-xay-dung", "Đồng chí Hai", "hai@test.example"), "canbo2.bo-xay-dung",
				List.of(new Appointment("officer", "bo-xay-dung")));
		String own = assigned("bo-xay-dung");
		String reported = reported("bo-xay-dung");
		String others = assigned("bo-y-te");
		List<String> numbers = List.of(others, own, reported);
		String order = order("reassign", numbers, ",\"officer\":\"canbo2.bo-xay-dung\",\"reason\":\"Nghỉ hưu\"");

		assertThat(answers("canbo.bo-xay-dung", order)).extracting((answer) -> answer.split(" ")[1])
			.containsExactly("404", "403", "403");
		assertThat(answers("truong.bo-xay-dung",
				order("reassign", numbers, ",\"officer\":\"canbo.bo-y-te\",\"reason\":\"Nghỉ hưu\"")))
			.extracting((answer) -> answer.split(" ")[1])
			.containsExactly("404", "400", "409");
		assertThat(answers("truong.bo-xay-dung", order)).extracting((answer) -> answer.split(" ")[1])
			.containsExactly("404", "ok", "409");
		assertThat(this.trace.column(own, "officer")).isEqualTo("canbo2.bo-xay-dung");
		assertThat(answers("truong.bo-xay-dung", order).get(1)).contains("đang do chính cán bộ này thực hiện");
		assertThat(get("canbo2.bo-xay-dung", "/api/directives/" + own.substring(0, own.indexOf('.'))))
			.contains("\"formerOfficerName\":\"Đồng chí canbo.bo-xay-dung\"", "Nghỉ hưu");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "{} | 422 | action", "{\"action\":\"close\",\"numbers\":[\"x\"]} | 422 | action",
					"{\"action\":\"remind\",\"numbers\":[]} | 422 | numbers",
					"{\"action\":\"return\",\"numbers\":[\"x\"]} | 422 | reason",
					"{\"action\":\"extend\",\"numbers\":[\"x\"],\"reason\":\"r\",\"date\":\"31/2/2025\"} | 422 | date",
					"{\"action\":\"remind\",\"numbers\":\"x\"} | 400 | numbers", "{\"action\": | 400 | -" })
	void aRequestThatCannotBeMeantIsRefusedAsAWhole(String body, int status, String field) {
		HttpResponse<String> answer = post("thuongtruc", body);

		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
		if (!field.equals("-")) {
			assertThat(JsonPath.<String>read(answer.body(), "$.errors[0].field")).isEqualTo(field);
		}
	}

	@Test
	void theListIsNarrowedAsThePageIs() {
		String directive = this.trace.issue("Khảo sát mạng lưới Đà Nẵng", END_OF_JULY, "bo-y-te", "bo-cong-an");
		String assigned = directive + ".bo-y-te";
		this.trace.assign(assigned);
		String search = "/api/assignments?q=m%E1%BA%A1ng%20l%C6%B0%E1%BB%9Bi%20%C4%90%C3%A0&sort=DEADLINE";

		assertThat(numbers("thuongtruc", search)).containsExactlyInAnyOrder(assigned, directive + ".bo-cong-an");
		assertThat(numbers("thuongtruc", search + "&show=TO_ASSIGN")).containsExactly(directive + ".bo-cong-an");
		assertThat(numbers("thuongtruc", search + "&show=TO_REPORT&officer=canbo.bo-y")).containsExactly(assigned);
		assertThat(numbers("thuongtruc", search + "&officer=%25")).isEmpty();
		assertThat(numbers("thuongtruc", search + "&document=01-tb/test&agency=bo-y-te")).containsExactly(assigned);
		assertThat(numbers("thuongtruc", search + "&priority=URGENT")).isEmpty();
		assertThat(numbers("thuongtruc", search + "&show=DUE_SOON")).isEmpty();
		assertThat(numbers("canbo.bo-cong-an", search)).containsExactly(directive + ".bo-cong-an");
		this.trace.now("2025-07-24T08:00:00+07:00");
		assertThat(numbers("thuongtruc", search + "&show=DUE_SOON")).hasSize(2);
		assertThat(numbers("thuongtruc", search + "&show=OVERDUE")).isEmpty();
		this.trace.now("2025-08-01T00:00:00+07:00");
		assertThat(numbers("thuongtruc", search + "&show=OVERDUE")).hasSize(2);
		assertThat(client().get("/api/assignments?show=SOON", "Authorization", Client.basic("thuongtruc", "thuongtruc"))
			.statusCode()).isEqualTo(400);
	}

	private String issue(String agency) {
		return this.trace.issue("Việc thứ " + ++issued + " của " + agency, END_OF_JULY, agency) + "." + agency;
	}

	private String assigned(String agency) {
		String number = issue(agency);
		this.trace.assign(number);
		return number;
	}

	private String reported(String agency) {
		String number = assigned(agency);
		this.trace.report(number);
		return number;
	}

	private List<String> states(String... numbers) {
		return Stream.of(numbers).map((number) -> this.trace.column(number, "state")).toList();
	}

	private static String returned(List<String> numbers) {
		return order("return", numbers, ",\"reason\":\"Thiếu minh chứng\"");
	}

	private static String order(String action, List<String> numbers, String more) {
		return "{\"action\":\"%s\",\"numbers\":[%s]%s}".formatted(action,
				numbers.stream().map((number) -> "\"" + number + "\"").collect(Collectors.joining(",")), more);
	}

	/** "NV-2025-00001.bo-y-te ok", or the number, the status and the words. */
	private List<String> answers(String username, String order) {
		HttpResponse<String> answer = post(username, order);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		List<Map<String, Object>> items = JsonPath.read(answer.body(), "$.items[*]");
		return items.stream()
			.map((item) -> item.get("number") + " "
					+ (Boolean.TRUE.equals(item.get("ok")) ? "ok"
							: JsonPath.read(item, "$.problem.status") + " " + JsonPath.read(item, "$.problem.detail")))
			.toList();
	}

	private List<String> numbers(String username, String path) {
		return JsonPath.read(get(username, path), "$.items[*].number");
	}

	private String get(String username, String path) {
		return client().get(path, "Authorization", Client.basic(username, username)).body();
	}

	private HttpResponse<String> post(String username, String body) {
		return client().post("/api/assignments/bulk", "application/json", body, "Authorization",
				Client.basic(username, username));
	}

	private Client client() {
		return new Client(this.port);
	}

}
