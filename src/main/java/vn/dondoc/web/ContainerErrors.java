package vn.dondoc.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what the servlet container refuses before it comes to us, such as a path that
 * cannot be decoded: in our words, and without the container's name.
 */
class ContainerErrors extends ErrorReportValve {

	private static final Locale LOCALE = Locale.forLanguageTag("vi");

	private final ProblemTexts texts;

	private final ObjectMapper json;

	ContainerErrors(ProblemTexts texts, ObjectMapper json) {
		this.texts = texts;
		this.json = json;
	}

	@Override
	protected void report(Request request, Response response, Throwable ex) {
		if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()
				|| !canWrite(response)) {
			return;
		}
		HttpStatusCode status = HttpStatusCode.valueOf(response.getStatus());
		String title = this.texts.title(status, LOCALE);
		String detail = this.texts.detail(new Exception(), status, LOCALE);
		try {
			String accepted = request.getHeader("Accept");
			// Of a line that cannot be read, the headers have not been read either
			if (accepted == null || accepted.contains("text/html")) {
				write(response, MediaType.TEXT_HTML_VALUE, page(title, detail));
			}
			else {
				write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, this.json
					.writeValueAsString(Map.of("title", title, "status", status.value(), "detail", detail)));
			}
		}
		catch (IOException gone) {
			getContainer().getLogger().debug(gone.getMessage());
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	private static void write(Response response, String type, String content) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding("UTF-8");
		response.setHeader("X-Content-Type-Options", "nosniff");
		Writer writer = response.getReporter();
		if (writer != null) {
			writer.write(content);
			response.finishResponse();
		}
	}

	private static String page(String title, String detail) {
		String heading = HtmlUtils.htmlEscape(title, "UTF-8");
		return "<!doctype html><html lang=\"vi\"><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width\"><title>" + heading + "</title><main><h1>"
				+ heading + "</h1><p>" + HtmlUtils.htmlEscape(detail, "UTF-8")
				+ "</p><p><a href=\"/\">Đôn đốc</a></p></main></html>";
	}

}
