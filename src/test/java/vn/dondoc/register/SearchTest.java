package vn.dondoc.register;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testing.ApplicationTest;
import vn.dondoc.web.Viewer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What words find, and for whom. */
@ApplicationTest
@TestPropertySource(properties = "dondoc.test=register")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

	private static final Viewer EVERYTHING = new Viewer("thuongtruc", Set.of("standing-body"), Set.of());

	private static final Viewer OF_HEALTH = new Viewer("canbo.bo-y-te", Set.of("officer"), Set.of("bo-y-te"));

	@Autowired
	private AutowireCapableBeanFactory beans;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private SearchQueries search;

	@Autowired
	private Register register;

	@Autowired
	private AssignmentQueries assignments;

	private Scene scene;

	private MockMvc mvc;

	/** Their titles begin with these words, their numbers end in 1 to 3. */
	private List<String> numbers;

	@BeforeAll
	void issue() {
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
		this.scene = this.beans.createBean(Scene.class);
		this.scene.clear();
		this.scene.now("2025-06-01T08:00:00+07:00");
		this.numbers = List.of(
				this.scene.issueAs("Chuyển đổi số trong lĩnh vực đất đai", null,
						"Thông báo số 03-TB/BCĐTW ngày 06/3/2025", "31/12/2025", "bo-y-te"),
				this.scene.issueAs("Ứng dụng dữ liệu dân cư ở Đắk Lắk", "II. Hạ tầng", "Kế hoạch số 02-KH/BCĐTW",
						"31/12/2025", "bo-cong-an"),
				this.scene.issueAs("Đào tạo, chuyển giao công nghệ", null, "", "31/12/2025", "bo-y-te", "bo-cong-an"));
		String assignment = this.numbers.get(2) + ".bo-cong-an";
		this.scene.assign(assignment);
		this.scene.report(assignment, "Đã bồi dưỡng 1.298 cán bộ xã, mở 63 lớp");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
			value = { "chuyển đổi số|1|1", "chuyen doi so|1|1", "SỐ đổi Chuyển|1|1",
					"chuye\u0302\u0309n \u0111o\u0302\u0309i|1|1", "chuy|1 3|1 3", "chuyen|1 3|1 3", "uyen|-|-",
					"\"đổi số\"|1|1", "\"số đổi\"|-|-", "“chuyển đổi” đai|1|1", "dak lak|2|-", "Đắk Lắk|2|-", "đặk|2|-",
					"dao tao|3|3", "03-TB/BCĐTW|1|1", "03 tb bcdtw|1|1", "3-tb/bcđ|1|1", "tb/bcđtw|1|1",
					"06/3/2025|1|1", "bcdtw|1 2|1", "ha tang|2|-", "bộ y tế|1 3|1 3", "bộ công an|2 3|-",
					"bộ y tế đất|1|1", "bo cong an dan cu|2|-", "boi duong|3|-", "1.298 cán bộ|3|-",
					"bộ công an bồi dưỡng lớp|3|-", "12/BC-THU|3|-", "bồi dưỡng đất|-|-", "zzz|-|-" })
	void wordsFindWhatTheViewerMaySee(String typed, String all, String ofHealth) {
		assertThat(found(typed, EVERYTHING)).isEqualTo(numbers(all));
		assertThat(found(typed, OF_HEALTH)).isEqualTo(numbers(ofHealth));
		assertThat(listed(typed, EVERYTHING)).isEqualTo(numbers(all));
		assertThat(listed(typed, OF_HEALTH)).isEqualTo(numbers(ofHealth));
	}

	@Test
	void numbersAreFoundWholeAndInParts() {
		String number = this.numbers.get(2);
		assertThat(found(number, EVERYTHING)).containsExactly(number);
		assertThat(found(number.toLowerCase(), EVERYTHING)).containsExactly(number);
		assertThat(found(number + ".bo-cong", EVERYTHING)).containsExactly(number);
		assertThat(found(number + ".bo-cong", OF_HEALTH)).isEmpty();
		assertThat(found(number.substring(3), OF_HEALTH)).contains(number);
		assertThat(found(this.numbers.get(1), OF_HEALTH)).isEmpty();
		assertThat(assigned(number.substring(4) + ".bo-cong")).containsExactly(number + ".bo-cong-an");
		assertThat(assigned("cong nghe")).containsExactlyInAnyOrder(number + ".bo-cong-an", number + ".bo-y-te");
		assertThat(assigned("y te cong nghe")).containsExactly(number + ".bo-y-te");
	}

	@Test
	void aRenamedAgencyIsFoundWithWhatItReported() {
		rename("Bộ Công an", "Bộ Trật tự");
		assertThat(found("trật tự bồi dưỡng", EVERYTHING)).isEqualTo(numbers("3"));
		assertThat(found("công an bồi dưỡng", EVERYTHING)).isEmpty();
		rename("Bộ Trật tự", "Bộ Công an");
	}

	private void rename(String name, String other) {
		this.jdbc.sql("update agency set name = ? where name = ?").params(other, name).update();
	}

	@Test
	void whatWasFoundIsShownWhereItStands() {
		Finding report = this.search.find("boi duong xã", 0, 20, EVERYTHING).items().get(0);
		assertThat(report.places()).singleElement()
			.satisfies((place) -> assertThat(place.agency()).isEqualTo("Bộ Công an"))
			.satisfies((place) -> assertThat(marked(place.text())).containsExactly("bồi", "dưỡng", "xã"));
		Finding title = this.search.find("“chuyển đổi” bcd", 0, 20, EVERYTHING).items().get(0);
		assertThat(marked(title.title())).containsExactly("Chuyển", "đổi");
		assertThat(title.places()).extracting(Finding.Place::kind).containsExactly("document");
		assertThat(this.search.find("cong nghe", 0, 20, OF_HEALTH).items().toString()).doesNotContain("Công an", "63");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "%", "_", "!&|()<->:*'\\", "' or 1=1 --", "a:*b & !c", "\"", "\"\"\"", "(", "::",
			"và của các", "\uD842\uDFB7 \uD83D\uDE00", "0000", "\u0301\u0301", "{n}.bo'", "<script>alert(1)</script>",
			"*:*", "a\tb", "x.y@z/..;", "1e999", "tsquery:A" })
	void whateverIsTypedIsAnswered(String typed) throws Exception {
		for (String asked : List.of(typed, typed.repeat(10_000 / Math.max(1, typed.length())), "chuyển " + typed)) {
			found(asked, EVERYTHING);
			listed(asked, OF_HEALTH);
			assigned(asked);
		}
		this.mvc
			.perform(get("/search").param("q", typed)
				.accept(MediaType.TEXT_HTML)
				.with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isOk());
	}

	@Test
	void alsoWhatIsTooLongOrHasNoWords() throws Exception {
		this.mvc
			.perform(get("/search").param("q", "chuyển đổi ".repeat(900)).with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(content().string(containsString("chỉ tìm theo phần đầu")))
			.andExpect(content().string(containsString("<mark>Chuyển</mark>")));
		this.mvc.perform(get("/search").param("q", "?!").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(content().string(containsString("Không có chữ hay số nào để tìm")));
		this.mvc.perform(get("/search").param("q", "a\u0000b").with(httpBasic("thuongtruc", "thuongtruc")))
			.andExpect(status().isBadRequest());
	}

	private Set<String> found(String typed, Viewer viewer) {
		return this.search.find(typed, 0, 20, viewer).items().stream().map(Finding::number).collect(Collectors.toSet());
	}

	private Set<String> listed(String typed, Viewer viewer) {
		DirectiveFilter filter = new DirectiveFilter(null, null, null, null, typed, null, null, null, null, null);
		return this.register.list(filter, Order.NUMBER, 0, 20, viewer)
			.page()
			.items()
			.stream()
			.map(DirectiveLine::number)
			.collect(Collectors.toSet());
	}

	private List<String> assigned(String typed) {
		AssignmentFilter filter = new AssignmentFilter(null, null, null, null, null, null, null, null, typed, null,
				null, null, null, null, null, null, null);
		return this.assignments.list(filter, AssignmentOrder.DEADLINE, 0, 20, EVERYTHING)
			.items()
			.stream()
			.map(AssignmentLine::number)
			.toList();
	}

	private Set<String> numbers(String which) {
		return (which == null) ? Set.of()
				: Arrays.stream(which.split(" "))
					.map((i) -> this.numbers.get(Integer.parseInt(i) - 1))
					.collect(Collectors.toSet());
	}

	private static List<String> marked(List<WordMarks.Piece> pieces) {
		return pieces.stream().filter(WordMarks.Piece::marked).map(WordMarks.Piece::text).toList();
	}

}
