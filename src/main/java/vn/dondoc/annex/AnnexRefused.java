package vn.dondoc.annex;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A file, or what was said with it, that cannot be taken in at all. The message is for
 * people.
 */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
public class AnnexRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	AnnexRefused(Reason reason, Object... details) {
		super(Messages.text("annex.refused." + reason.name(), details));
		this.reason = reason;
	}

	/** Why, for programs. */
	public Reason reason() {
		return this.reason;
	}

	/** Why a file is refused. */
	public enum Reason {

		EMPTY, TOO_LARGE, TOO_MANY_ROWS, ZIP_BOMB, NOT_AN_ANNEX, OLD_WORD, OLD_EXCEL, PASSWORD, CORRUPTED, ENCODING,
		NO_TABLE, NO_LIST, NO_ROWS, DEFAULT_DEADLINE_UNCLEAR

	}

}
