package vn.dondoc.organisation;

import vn.dondoc.web.OfField;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Without this person nobody could administer people any more. */
@ResponseStatus(HttpStatus.CONFLICT)
public class LastAdministrator extends RuntimeException implements OfField {

	private static final long serialVersionUID = 1L;

	@Override
	public String field() {
		return "appointments";
	}

	@Override
	public String[] getCodes() {
		return new String[] { "people.last-administrator" };
	}

}
