package vn.dondoc.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.dondoc.web.Client;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;

/**
 * A call that somebody makes who should get nothing by it, a line of
 * {@code attempts/*.txt}: method, path and body, with {names} for what the scene holds.
 * After the method can stand {@code +hal} for that content type, {@code +file} for a file
 * with that body, {@code >DELETE} for a header that some servers take as the method.
 */
record Attempt(String method, String path, String body) {

	private static final Set<String> NOTHING = Set.of("", "[]", "{\"count\":0}", "{\"items\":[]}", "null", "{}");

	static List<Attempt> read(String name, Map<String, String> scene) {
		try {
			return new ClassPathResource("attempts/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> of(line, scene))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Attempt of(String line, Map<String, String> scene) {
		String filled = line;
		for (Map.Entry<String, String> name : scene.entrySet()) {
			filled = filled.replace("{" + name.getKey() + "}", name.getValue());
		}
		String[] parts = filled.split("\\s+", 3);
		String path = parts[1].startsWith("~") ? "/camunda/api/engine/engine/default" + parts[1].substring(1)
				: parts[1];
		return new Attempt(parts[0], path, (parts.length > 2) ? parts[2] : null);
	}

	HttpResponse<String> by(Client client) {
		String[] method = this.method.split("[+>]");
		HttpRequest.Builder request = client.request(this.path)
			.header("Accept", this.method.endsWith("+hal") ? "application/hal+json" : "*/*")
			.header("X-XSRF-TOKEN", client.cookie("XSRF-TOKEN").orElse("none"))
			.header("X-DONDOC-CSRF", client.cookie("DONDOC-CSRF").orElse("none"));
		if (this.method.contains(">")) {
			request.header("X-HTTP-Method-Override", method[1]);
		}
		String sent = this.body;
		if (this.method.endsWith("+file")) {
			sent = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
					+ ((sent != null) ? sent : "Text") + "\r\n--cut--\r\n";
			request.header("Content-Type", "multipart/form-data; boundary=cut");
		}
		else if (sent != null) {
			request.header("Content-Type", "application/json");
		}
		return client
			.send(request.method(method[0], (sent != null) ? BodyPublishers.ofString(sent) : BodyPublishers.noBody()));
	}

	/** What an answer amounts to; null when it gives anything away. */
	static String verdict(HttpResponse<String> answer, List<String> secrets) {
		HttpStatus status = HttpStatus.valueOf(answer.statusCode());
		String location = answer.headers().firstValue("Location").orElse("");
		if (status.is4xxClientError() || location.endsWith("/sign-in")) {
			return "refused";
		}
		if (!status.is2xxSuccessful() || status == HttpStatus.NO_CONTENT || status == HttpStatus.CREATED) {
			return null;
		}
		String body = answer.body();
		if (NOTHING.contains(body) || body.contains("\"count\":0")) {
			return "empty";
		}
		if (body.startsWith("{\"items\":[{\"number\"") && body.contains("\"ok\":")) {
			// many at once: each answers for itself, and repeats the number it was asked
			// by
			return body.contains("\"ok\":true") ? null : "each refused";
		}
		return secrets.stream().noneMatch(body::contains) ? "nothing of theirs" : null;
	}

	String line(HttpResponse<String> answer, String verdict) {
		String said = answer.body().replaceAll("\\s+", " ");
		return "%-17s %3d  %s %s%s%n                  -> %s%n".formatted(
				(verdict != null) ? verdict : "!!! GOT THROUGH", answer.statusCode(), this.method, this.path,
				(this.body != null) ? " " + this.body : "", said.substring(0, Math.min(160, said.length())));
	}

}
