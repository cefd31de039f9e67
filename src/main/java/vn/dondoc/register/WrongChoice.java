package vn.dondoc.register;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Whose turn it was on a past day, which is not kept. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
class WrongChoice extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final AssignmentChoice choice;

	WrongChoice(AssignmentChoice choice) {
		super(choice.name());
		this.choice = choice;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "register.choice.past" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { new DefaultMessageSourceResolvable("assignments.show." + this.choice) };
	}

}
