package vn.dondoc.correspondence;

import java.util.Locale;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a state as programs write it, in small letters as well. */
@Component
class LetterStateReader implements Converter<String, LetterState> {

	@Override
	public LetterState convert(String text) {
		return LetterState.valueOf(text.strip().toUpperCase(Locale.ROOT));
	}

}
