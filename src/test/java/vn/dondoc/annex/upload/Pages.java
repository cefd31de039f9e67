package vn.dondoc.annex.upload;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of annexes as a person of the standing body uses them. */
@TestComponent
class Pages {

	static final String HEADER = "STT;Nhiệm vụ;Văn bản giao;Cơ quan chủ trì;Thời hạn\n";

	private final MockMvc web;

	private final JdbcClient jdbc;

	private final ManagementService management;

	Pages(MockMvc web, JdbcClient jdbc, ManagementService management) {
		this.web = web;
		this.jdbc = jdbc;
		this.management = management;
	}

	String upload(String csv) throws Exception {
		MvcResult result = this.web
			.perform(multipart("/annexes")
				.file(new MockMultipartFile("file", "phu-luc.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isFound())
			.andReturn();
		String page = result.getResponse().getRedirectedUrl();
		assertThat(page).matches("/annexes/[0-9a-f-]{36}");
		return page;
	}

	ResultActions show(String page) throws Exception {
		return get(page, "thuongtruc").andExpect(status().isOk());
	}

	ResultActions get(String path, String username) throws Exception {
		return this.web.perform(
				MockMvcRequestBuilders.get(URI.create(path)).with(httpBasic(username, username)).accept(MediaType.ALL));
	}

	ResultActions send(String path, String... parameters) throws Exception {
		MockHttpServletRequestBuilder request = post(path);
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return this.web.perform(request.with(httpBasic("thuongtruc", "thuongtruc")));
	}

	void press(String path) {
		try {
			send(path).andExpect(status().isFound());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	void startAssignments() {
		for (List<Job> jobs = starting(); !jobs.isEmpty(); jobs = starting()) {
			jobs.forEach((job) -> this.management.executeJob(job.getId()));
		}
	}

	private List<Job> starting() {
		return this.management.createJobQuery().activityId("ServiceTask_StartAssignments").list();
	}

	List<String> issued(String title) {
		return this.jdbc.sql("""
				select title || ' ' || agency_code || ' ' || coalesce(assignment.deadline_date::text, 'null')
				from directive join assignment on directive_id = directive.id where title like ?
				order by title collate "C", agency_code""").param(title).query(String.class).list();
	}

	String number(String title) {
		return this.jdbc.sql("select number from directive where title = ?").param(title).query(String.class).single();
	}

	List<String> corrections(String page) {
		return this.jdbc.sql("select field || ' ' || text from annex_correction where upload_id = ? order by field")
			.param(idOf(page))
			.query(String.class)
			.list();
	}

	int uploads() {
		return this.jdbc.sql("select count(*) from annex_upload").query(Integer.class).single();
	}

	static UUID idOf(String page) {
		return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
	}

	static String csv(String... rows) {
		StringBuilder csv = new StringBuilder(HEADER);
		for (int i = 0; i < rows.length; i++) {
			csv.append(i + 1).append(rows[i]);
		}
		return csv.toString();
	}

	static String row(String title, String lead, String deadline) {
		return ";" + title + ";Thông báo số 12-TB/BCĐ ngày 05/3/2025;\"" + lead + "\";" + deadline + "\n";
	}

}
