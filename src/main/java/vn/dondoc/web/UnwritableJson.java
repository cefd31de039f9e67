package vn.dondoc.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

import org.springframework.context.MessageSourceResolvable;

/** A text in JSON holds a NUL or half a character. */
class UnwritableJson extends JsonMappingException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnwritableJson(JsonParser parser) {
		super(parser, "Unwritable text");
	}

	@Override
	public String[] getCodes() {
		return new String[] { UnwritableText.CODE };
	}

}
