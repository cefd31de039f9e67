package vn.dondoc.simulation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;

/** Does what the plan says by the application's API, at whichever node answers. */
final class Office {

	private static final Pattern ID = Pattern.compile("\"id\":\"?(\\d+)");

	private static final Pattern NUMBER = Pattern.compile("NV-\\d{4}-\\d+");

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final IntSupplier port;

	private final Cast cast;

	private final Map<String, String> numbers = new HashMap<>();

	private final Map<String, String> keys = new HashMap<>();

	private final Map<String, String> reviews = new HashMap<>();

	private final Map<String, Action.Propose> proposals = new HashMap<>();

	Office(IntSupplier port, Cast cast) {
		this.port = port;
		this.cast = cast;
	}

	/** The name in the plan of an assignment. */
	String work(String number) {
		String directive = Order.keyOf(number);
		return this.keys.getOrDefault(directive, directive) + "." + Order.agencyOf(number);
	}

	void take(Action action) {
		if (action instanceof Action.Issue issue) {
			issue(issue.order());
		}
		else if (action instanceof Action.Assign assign) {
			post(head(assign.work()), path(assign.work(), "assign"), "{\"officer\":\"" + assign.officer() + "\"}");
		}
		else if (action instanceof Action.Report report) {
			post(report.officer(), path(report.work(), "report"), "{\"result\":\"Đã làm xong\"}");
		}
		else if (action instanceof Action.Accept accept) {
			post(supervisor(accept.work()), path(accept.work(), "verify"), "{\"accepted\":true}");
		}
		else if (action instanceof Action.Return back) {
			post(supervisor(back.work()), path(back.work(), "verify"),
					"{\"accepted\":false,\"reason\":\"Chưa có minh chứng\"}");
		}
		else if (action instanceof Action.Remind remind) {
			post(Cast.STANDING_BODY, "/api/assignments/bulk",
					"{\"action\":\"remind\",\"numbers\":[\"" + number(remind.work()) + "\"]}");
		}
		else if (action instanceof Action.Propose propose) {
			propose(propose);
		}
		else if (action instanceof Action.Decide decide) {
			decide(decide);
		}
		else if (action instanceof Action.OpenReview open) {
			String answer = post(Cast.STANDING_BODY, "/api/reviews",
					"{\"name\":\"" + open.name() + "\",\"answerBy\":\"" + open.answerBy() + "\"}");
			this.reviews.put(open.name(), JsonPath.read(answer, "$.number"));
		}
		else if (action instanceof Action.AnswerReview answer) {
			answer(answer.agency(), "/api/reviews/" + this.reviews.get(answer.name()) + "/agencies/" + answer.agency());
		}
	}

	private void issue(Order order) {
		String leads = order.agencies().stream().collect(Collectors.joining("\",\"", "\"", "\""));
		String answer = post(Cast.STANDING_BODY, "/api/directives", """
				{"leads":[%s],"title":"Nhiệm vụ %s của kế hoạch","deadline":"%s","priority":"%s",
				 "responsibility":"Thứ trưởng phụ trách","product":"Báo cáo","authority":"Trưởng Ban Chỉ đạo",
				 "documents":[{"symbol":"19-TB/TGV","date":"2024-12-09"}]}""".formatted(leads, order.key(),
				order.deadline(), order.urgent() ? "URGENT" : "NORMAL"));
		Matcher number = NUMBER.matcher(answer);
		if (!number.find()) {
			throw new IllegalStateException("No number in " + answer);
		}
		this.numbers.put(order.key(), number.group());
		this.keys.put(number.group(), order.key());
	}

	/** Where it is asked for something, be it that nothing is left to say. */
	private void answer(String agency, String path) {
		String asked = send(() -> request(this.cast.head(agency), path).GET().build(), 404);
		List<String> lines = JsonPath.read(asked, "$..[?(@.position && @.answer == null)].assignment");
		if (!JsonPath.<List<Integer>>read(asked, "$..position").isEmpty()) {
			post(this.cast.head(agency), path + "/answer",
					lines.stream()
						.map("""
								{"assignment":"%s","choice":"COMMITMENT","cause":"Phải lấy ý kiến","responsibility":"Cơ quan",
								 "solution":"Làm thêm giờ","roadMap":"Theo tuần","day":"31/12/2025"}"""::formatted)
						.collect(Collectors.joining(",", "{\"lines\":[", "]}")));
		}
	}

	private void propose(Action.Propose propose) {
		post(propose.officer(), path(propose.work(), "extensions"), """
				{"cause":"Phải lấy ý kiến","responsibility":"Cơ quan","solution":"Làm thêm giờ","roadMap":"Theo tuần",
				 "newDate":"%s"}""".formatted(propose.to()));
		this.proposals.put(propose.work(), propose);
	}

	private void decide(Action.Decide decide) {
		String answer = get(Cast.STANDING_BODY, path(decide.work(), "extensions"));
		Matcher id = ID.matcher(answer);
		if (!id.find()) {
			throw new IllegalStateException("No proposal in " + answer);
		}
		boolean asProposed = this.proposals.get(decide.work()).to().equals(decide.to());
		String entered = (decide.to() == null) ? "{\"decision\":\"REFUSED\",\"reason\":\"Đã đủ thời gian\"}"
				: asProposed ? "{\"decision\":\"ACCEPTED\"}"
						: "{\"decision\":\"CHANGED\",\"newDate\":\"" + decide.to() + "\"}";
		post(Cast.STANDING_BODY, "/api/extensions/" + id.group(1) + "/decision", entered);
	}

	private String path(String work, String step) {
		return "/api/assignments/" + number(work) + "/" + step;
	}

	private String number(String work) {
		return this.numbers.get(Order.keyOf(work)) + "." + Order.agencyOf(work);
	}

	private String head(String work) {
		return this.cast.head(Order.agencyOf(work));
	}

	private String supervisor(String work) {
		return this.cast.supervisor(Order.agencyOf(work));
	}

	private String get(String username, String path) {
		return send(() -> request(username, path).GET().build());
	}

	private String post(String username, String path, String json) {
		return send(() -> request(username, path).POST(BodyPublishers.ofString(json)).build());
	}

	/** Once more where a node died over it; then it may say that it is done already. */
	private String send(Supplier<HttpRequest> request, Integer... alsoFine) {
		for (int attempt = 1;; attempt++) {
			try {
				HttpResponse<String> answer = this.http.send(request.get(), BodyHandlers.ofString());
				if (answer.statusCode() < 300 || List.of(alsoFine).contains(answer.statusCode())
						|| attempt > 1 && answer.statusCode() == 409) {
					return answer.body();
				}
				throw new IllegalStateException(
						"%s was answered %d %s".formatted(answer.request(), answer.statusCode(), answer.body()));
			}
			catch (IOException ex) {
				if (attempt > 100) {
					throw new IllegalStateException(ex);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	private HttpRequest.Builder request(String username, String path) {
		String credentials = Base64.getEncoder()
			.encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port.getAsInt() + path))
			.timeout(Duration.ofSeconds(60))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", "application/json");
	}

}
