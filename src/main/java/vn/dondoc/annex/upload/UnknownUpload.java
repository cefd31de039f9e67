package vn.dondoc.annex.upload;

import java.util.UUID;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no uploaded file of this id, or not any more. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class UnknownUpload extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	UnknownUpload(UUID id) {
		super(id.toString());
	}

	@Override
	public String[] getCodes() {
		return new String[] { "annexes.unknown" };
	}

}
