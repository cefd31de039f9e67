package vn.dondoc.lifecycle;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.testing.PathRecorder;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Reviews of what is overdue as traces, driven as programs and people do. */
@ApplicationTest
@Import(Trace.class)
class ReviewTraceTest {

	private static final String KEY = "overdue-review";

	private static final LocalDate PAST = LocalDate.of(2025, 6, 20);

	@Autowired
	private Trace trace;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private WebApplicationContext context;

	private MockMvc mvc;

	private int issued;

	@BeforeEach
	void begin(TestInfo test) {
		PathRecorder.running(test.getDisplayName());
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.trace.now("2025-07-01T08:00:00+07:00");
	}

	@Test
	void answeredInTimeTheTimerIsGoneAndWhatIsProposedWaitsForADecision() throws Exception {
		String late = overdue("an-giang");
		String later = overdue("an-giang");
		String number = opened("Rà soát tháng 7", "an-giang");
		String key = number + ".an-giang";
		assertThat(task(key).getDueDate()).hasSameTimeAs("2025-07-15T16:59:59Z");
		assertThat(jobs(key)).singleElement()
			.satisfies((timer) -> assertThat(timer.getDuedate()).hasSameTimeAs("2025-07-15T17:00:00Z"));
		assertThat(this.trace.notices(late)).contains("REVIEW_OPENED truong.an-giang");

		handIn("truong.an-giang", key, entry(late, "EXTENSION", "31/7/2025"), entry(later, "COMMITMENT", "20/7/2025"))
			.andExpect(status().isNoContent());

		assertThat(instance(key)).isNull();
		assertThat(jobs(key)).isEmpty();
		assertThat(answers(number)).containsExactly("EXTENSION 2025-07-31", "COMMITMENT 2025-07-20");
		assertThat(this.trace.events(late)).endsWith("EXTENSION_PROPOSED", "REVIEW_ANSWERED");
		assertThat(this.trace.events(later)).endsWith("REVIEW_ANSWERED");
		assertThat(this.trace.column(later, "deadline_date")).isEqualTo(PAST.toString());
		as("thuongtruc", get("/api/reviews/" + number)).andExpect(jsonPath("$.done").value(true))
			.andExpect(jsonPath("$.agencies[0].standing").value("ANSWERED"))
			.andExpect(jsonPath("$.agencies[0].lines[0].decision.state").value("WAITING"))
			.andExpect(jsonPath("$.agencies[0].lines[0].cause").value("Chờ số liệu"));
	}

	@Test
	void atTheMidnightAfterSilenceIsRecordedAsACommitmentAndToldOnce() throws Exception {
		String silent = overdue("bac-ninh");
		String reported = overdue("bac-ninh");
		String number = opened("Rà soát im lặng", "bac-ninh");
		String key = number + ".bac-ninh";
		this.trace.assign(reported);
		this.trace.report(reported);
		as("truong.bac-ninh", json(put(draft(key)), body(entry(silent, "EXTENSION", "31/8/2025"))))
			.andExpect(status().isOk());

		this.trace.now("2025-07-16T00:00:00+07:00");
		this.trace.run(KEY, key, "BoundaryEvent_AnswerDatePassed");

		assertThat(instance(key)).isNull();
		assertThat(jobs(key)).isEmpty();
		assertThat(answers(number)).containsExactly("SILENT null", "REPORTED null");
		assertThat(this.trace.notices(silent)).containsOnlyOnce("SILENCE_RECORDED truong.bac-ninh");
		assertThat(this.trace.notices(reported)).doesNotContain("SILENCE_RECORDED truong.bac-ninh");
		assertThat(this.trace.events(silent)).endsWith("SILENCE_RECORDED");
		assertThat(this.jdbc
			.sql("select ended_by from review_agency join review on review.id = review_id where number = ?")
			.param(number)
			.query(String.class)
			.single()).isEqualTo("system");

		// over for good: what was begun counts for nothing, and cannot be handed in now
		handIn("truong.bac-ninh", key, entry(silent, "COMMITMENT", "20/7/2025")).andExpect(status().isConflict());
		assertThat(answers(number)).containsExactly("SILENT null", "REPORTED null");
		as("thuongtruc", get("/api/reviews/" + number)).andExpect(jsonPath("$.agencies[0].standing").value("SILENT"));
	}

	@Test
	void whenEverythingIsReportedNothingIsLeftToAnswerAndNobodyIsSilent() throws Exception {
		String reported = overdue("ca-mau");
		String number = opened("Rà soát đã xong", "ca-mau");
		this.trace.assign(reported);
		this.trace.report(reported);
		as("truong.ca-mau", get("/api/reviews/" + number + "/agencies/ca-mau"))
			.andExpect(jsonPath("$.mayTake").value(true))
			.andExpect(jsonPath("$.lines[0].answer").value("REPORTED"));

		// given back, it is asked for again
		this.trace.giveBack(reported, "Thiếu số liệu");
		handIn("truong.ca-mau", number + ".ca-mau").andExpect(status().isUnprocessableEntity());
		this.trace.report(reported);
		handIn("truong.ca-mau", number + ".ca-mau").andExpect(status().isNoContent());

		assertThat(answers(number)).containsExactly("REPORTED null");
		as("thuongtruc", get("/api/reviews/" + number))
			.andExpect(jsonPath("$.agencies[0].standing").value("NOTHING_LEFT"));
	}

	@Test
	void whatWaitsForADecisionIsAnsweredByItsProposal() throws Exception {
		String proposed = overdue("khanh-hoa");
		propose(proposed, "31/8/2025");
		String other = overdue("khanh-hoa");
		String number = opened("Rà soát đã đề nghị", "khanh-hoa");
		String key = number + ".khanh-hoa";
		assertThat(this.trace.notices(proposed)).doesNotContain("REVIEW_OPENED truong.khanh-hoa");
		as("truong.khanh-hoa", get("/api/reviews/" + number + "/agencies/khanh-hoa"))
			.andExpect(jsonPath("$.lines[0].answer").value("PROPOSED"))
			.andExpect(jsonPath("$.lines[0].day").value("2025-08-31"))
			.andExpect(jsonPath("$.lines[1].answer").isEmpty());

		handIn("truong.khanh-hoa", key, entry(proposed, "COMMITMENT", "20/7/2025"),
				entry(other, "COMMITMENT", "20/7/2025"))
			.andExpect(status().isNoContent());

		assertThat(answers(number)).containsExactly("PROPOSED null", "COMMITMENT 2025-07-20");
		assertThat(this.trace.events(proposed)).doesNotContain("REVIEW_ANSWERED");
		as("thuongtruc", get("/api/reviews/" + number))
			.andExpect(jsonPath("$.agencies[0].lines[0].decision.state").value("WAITING"))
			.andExpect(jsonPath("$.agencies[0].lines[0].cause").value("Chờ số liệu"));
		for (String page : List.of("", "/sheet")) {
			as("thuongtruc", get("/reviews/" + number + page))
				.andExpect(content().string(containsString("Đã đề nghị gia hạn đến 31/08/2025")))
				.andExpect(content().string(containsString("Đang chờ quyết định")));
		}
	}

	@Test
	void whoHasProposedIsNotSilentUntilTheProposalIsRefused() throws Exception {
		String proposed = overdue("lai-chau");
		String refused = overdue("lai-chau");
		String number = opened("Rà soát chờ quyết định", "lai-chau");
		propose(proposed, "31/8/2025");
		String extension = propose(refused, "31/8/2025");
		as("thuongtruc",
				json(post("/api/extensions/" + extension + "/decision"),
						"{\"decision\":\"REFUSED\",\"reason\":\"Đã đủ thời gian\"}"))
			.andExpect(status().is2xxSuccessful());

		this.trace.now("2025-07-16T00:00:00+07:00");
		this.trace.run(KEY, number + ".lai-chau", "BoundaryEvent_AnswerDatePassed");

		assertThat(answers(number)).containsExactly("PROPOSED null", "SILENT null");
		assertThat(this.trace.events(proposed)).doesNotContain("SILENCE_RECORDED");
		assertThat(this.trace.notices(proposed)).doesNotContain("SILENCE_RECORDED truong.lai-chau");
		assertThat(this.trace.notices(refused)).containsOnlyOnce("SILENCE_RECORDED truong.lai-chau");
	}

	@Test
	void askedForTwiceAtOnceItIsOpenedOnce() throws Exception {
		overdue("cao-bang");
		overdue("dak-lak");
		String wanted = wanted("Rà soát một lần", "2025-07-15", "cao-bang", "dak-lak");

		List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> statusOf(wanted)))
			.limit(6)
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.sorted()
			.toList();

		assertThat(answers).containsExactly(200, 200, 200, 200, 200, 201);
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(KEY)
			.tenantIdIn("cao-bang", "dak-lak")
			.count()).isEqualTo(2);
		open(wanted("Rà soát một lần", "2025-07-15", "cao-bang")).andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("Hãy đặt tên khác")));
		open(wanted("Rà soát nữa", "2025-07-15", "cao-bang")).andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("đang được hỏi")));
	}

	@Test
	void aWrongReviewIsRefusedBesideItsFields() throws Exception {
		open(wanted(" ", "2025-07-12", "an-giang")).andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors[?(@.field == 'name')].message", hasItem(containsString("đặt tên"))))
			.andExpect(jsonPath("$.errors[?(@.field == 'answerBy')].message",
					hasItem(containsString("không phải ngày làm việc"))));
		open("{\"name\":\"x\",\"answerBy\":\"31/12\"}").andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("answerBy"));
		as("truong.an-giang", json(post("/api/reviews"), wanted("Của tôi", "2025-07-15")))
			.andExpect(status().isForbidden());
		as("truong.an-giang", get("/reviews/new")).andExpect(status().isForbidden());
	}

	@Test
	void anAgencySeesItsOwnAndOnlyItsHeadAnswers() throws Exception {
		overdue("dien-bien");
		String own = overdue("dong-nai");
		String number = opened("Rà soát hai tỉnh", "dien-bien", "dong-nai");
		String key = number + ".dong-nai";

		as("truong.dong-nai", get("/api/reviews/" + number)).andExpect(jsonPath("$.agencies.length()").value(1))
			.andExpect(jsonPath("$.agencies[0].code").value("dong-nai"));
		as("giamsat", get("/api/reviews/" + number)).andExpect(jsonPath("$.agencies.length()").value(2));
		as("truong.quang-tri", get("/api/reviews/" + number)).andExpect(status().isNotFound());
		as("truong.quang-tri", get("/reviews/" + number + "/sheet")).andExpect(status().isNotFound());
		as("truong.dien-bien", get("/api/reviews/" + number + "/agencies/dong-nai")).andExpect(status().isNotFound());
		as("truong.dien-bien", json(put(draft(key)), body())).andExpect(status().isNotFound());
		handIn("truong.dien-bien", key).andExpect(status().isNotFound());
		for (String other : List.of("canbo.dong-nai", "giamsat", "thuongtruc")) {
			as(other, get("/api/reviews/" + number + "/agencies/dong-nai"))
				.andExpect(jsonPath("$.mayTake").value(false))
				.andExpect(jsonPath("$.whyNot", containsString("thủ trưởng hoặc văn thư")));
			handIn(other, key, entry(own, "COMMITMENT", "20/7/2025")).andExpect(status().isForbidden());
		}
		// neither the form of assignments nor anybody's list mistakes the task
		String task = task(key).getId();
		as("truong.dong-nai", get("/api/tasks/" + task)).andExpect(status().isNotFound());
		as("truong.quang-tri", get("/api/reviews/tasks/" + task)).andExpect(status().isNotFound());
		as("truong.dong-nai", get("/api/tasks/cards").param("task", task))
			.andExpect(jsonPath("$[0].title").value("Rà soát hai tỉnh (1 nhiệm vụ quá hạn)"))
			.andExpect(jsonPath("$[0].daysLeft").value(14));
		as("truong.quang-tri", get("/api/tasks/cards").param("task", task)).andExpect(jsonPath("$.length()").value(0));
		as("truong.dong-nai", get("/assignments/" + own + "/review"))
			.andExpect(header().string("Location", "/camunda/app/tasklist/default/#/?task=" + task));
		as("giamsat", get("/assignments/" + own + "/review"))
			.andExpect(header().string("Location", "/reviews/" + number));
	}

	@Test
	void beforeItIsHandedInTheFormSaysWhichLineAndWhy() throws Exception {
		String first = overdue("gia-lai");
		String second = overdue("gia-lai");
		String number = opened("Rà soát từng dòng", "gia-lai");
		String key = number + ".gia-lai";

		String version = JsonPath.read(as("truong.gia-lai",
				json(put(draft(key)).header("If-None-Match", "*"), body(entry(first, "EXTENSION", "31/7/2025"))))
			.andReturn()
			.getResponse()
			.getContentAsString(), "$.version");
		as("truong.gia-lai", json(put(draft(key)).header("If-None-Match", "*"), body()))
			.andExpect(status().isPreconditionFailed());
		as("truong.gia-lai",
				json(put(draft(key)).param("finished", "true").header("If-Match", '"' + version + '"'),
						body(entry(first, "EXTENSION", "31/12/2027"), entry(second, "COMMITMENT", "20/7/2025"))))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors.length()").value(1))
			.andExpect(jsonPath("$.errors[0].field").value("lines[0].day"));
		assertThat(instance(key)).isNotNull();
		assertThat(this.trace.events(first)).doesNotContain("EXTENSION_PROPOSED");
		as("truong.gia-lai", get("/api/reviews/" + number + "/agencies/gia-lai"))
			.andExpect(jsonPath("$.draft.lines[0].day").value("31/12/2027"));
		as("giamsat", get("/api/reviews/" + number + "/agencies/gia-lai")).andExpect(jsonPath("$.draft").isEmpty());
	}

	private String overdue(String agency) {
		return this.trace.issue("Việc quá hạn thứ " + ++this.issued, PAST, agency) + "." + agency;
	}

	/** Proposes an extension on the assignment's page; answers its id. */
	private String propose(String assignment, String day) throws Exception {
		as("truong." + Trace.agencyOf(assignment),
				json(post("/api/assignments/" + assignment + "/extensions"),
						"""
								{"cause":"Chờ số liệu","responsibility":"Sở Nội vụ","solution":"Bổ sung người","roadMap":"Xong trong tháng",
								 "newDate":"%s"}"""
							.formatted(day)))
			.andExpect(status().is2xxSuccessful());
		return this.jdbc.sql("""
				select extension.id from extension join assignment on assignment.id = assignment_id
				where number = ? and decision is null""").param(assignment).query(String.class).single();
	}

	/** Opens a review until 15 July, and tells the heads. */
	private String opened(String name, String... agencies) throws Exception {
		String number = JsonPath.read(open(wanted(name, "2025-07-15", agencies)).andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString(), "$.number");
		for (String agency : agencies) {
			assertThat(this.trace.run(KEY, number + "." + agency, "ServiceTask_TellHeads")).isTrue();
		}
		return number;
	}

	private int statusOf(String wanted) {
		try {
			return open(wanted).andReturn().getResponse().getStatus();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private ResultActions open(String wanted) throws Exception {
		return as("thuongtruc", json(post("/api/reviews"), wanted));
	}

	private static String wanted(String name, String answerBy, String... agencies) {
		return "{\"name\":\"%s\",\"answerBy\":\"%s\",\"agencies\":[%s]}".formatted(name, answerBy,
				Arrays.stream(agencies).map((agency) -> '"' + agency + '"').collect(Collectors.joining(",")));
	}

	private ResultActions handIn(String user, String key, String... entries) throws Exception {
		return as(user, json(post(draft(key).replace("/draft", "/answer")), body(entries)));
	}

	private static String draft(String key) {
		return "/api/reviews/" + key.replace(".", "/agencies/") + "/draft";
	}

	private static String body(String... entries) {
		return "{\"lines\":[" + String.join(",", entries) + "]}";
	}

	private static String entry(String assignment, String choice, String day) {
		return """
				{"assignment":"%s","choice":"%s","cause":"Chờ số liệu","responsibility":"Sở Nội vụ","solution":"Bổ sung người",
				 "roadMap":"Xong trong tháng","day":"%s"}"""
			.formatted(assignment, choice, day);
	}

	private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
		return request.contentType(MediaType.APPLICATION_JSON).content(body);
	}

	private ResultActions as(String user, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request.with(httpBasic(user, user)));
	}

	private ProcessInstance instance(String key) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(key, KEY)
			.singleResult();
	}

	private Task task(String key) {
		return this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).singleResult();
	}

	private List<Job> jobs(String key) {
		Set<String> instances = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(key)
			.list()
			.stream()
			.map((instance) -> instance.getId())
			.collect(Collectors.toSet());
		return this.engine.getManagementService().createJobQuery().processInstanceIds(instances).list();
	}

	private List<String> answers(String review) {
		return this.jdbc.sql("""
				select answer || ' ' || coalesce(day::text, 'null') from review_line
				join review_agency asked on asked.id = review_agency_id join review on review.id = review_id
				where number = ? order by agency_code, position""").param(review).query(String.class).list();
	}

	@AfterAll
	static void everyElementIsPassed() throws IOException {
		PathRecorder.assertEveryElementIsPassed(KEY);
	}

}
