package vn.dondoc.web;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.jackson.JsonComponent;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in only text that a person can have written: PostgreSQL refuses a NUL, which would
 * be answered as an error of ours.
 */
@Component
class PlainText implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		// The refused parameters are still there while the error is being answered
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			request.getParameterMap().forEach(PlainText::check);
		}
		return true;
	}

	private static void check(String name, String[] values) {
		if (isUnwritable(name)) {
			throw new UnwritableText("");
		}
		for (String value : values) {
			if (isUnwritable(value)) {
				throw new UnwritableText(name);
			}
		}
	}

	private static boolean isUnwritable(String text) {
		return isBroken(text)
				|| text.chars().anyMatch((c) -> Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n');
	}

	/** Half a character would be kept as a question mark. */
	private static boolean isBroken(String text) {
		return text.codePoints().anyMatch((c) -> Character.getType(c) == Character.SURROGATE);
	}

	/** The same for the texts in JSON. */
	@JsonComponent
	static class Json extends StringDeserializer {

		private static final long serialVersionUID = 1L;

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
			String text = super.deserialize(parser, context);
			if (text != null && (text.indexOf(0) >= 0 || isBroken(text))) {
				throw new UnwritableJson(parser);
			}
			return text;
		}

	}

}
