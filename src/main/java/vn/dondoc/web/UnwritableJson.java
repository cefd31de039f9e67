package vn.dondoc.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

import org.springframework.context.MessageSourceResolvable;

/** A text in JSON holds a NUL. */
class UnwritableJson extends JsonMappingException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnwritableJson(JsonParser parser) {
		super(parser, "NUL in a text");
	}

	@Override
	public String[] getCodes() {
		return new String[] { UnwritableText.CODE };
	}

}
