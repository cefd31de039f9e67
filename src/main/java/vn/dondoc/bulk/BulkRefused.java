package vn.dondoc.bulk;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A request that cannot be meant for any assignment; nothing was tried. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class BulkRefused extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	private final String field;

	private final String code;

	private final int most;

	BulkRefused(String field, String code) {
		this(field, code, 0);
	}

	BulkRefused(String field, String code, int most) {
		super(code);
		this.field = field;
		this.code = code;
		this.most = most;
	}

	@Override
	public String field() {
		return this.field;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "bulk.wrong." + this.code };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { this.most };
	}

}
