package vn.dondoc.lifecycle;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A task that a colleague has claimed, for whom the person does not stand in. */
@ResponseStatus(HttpStatus.CONFLICT)
class TaskHeld extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final String holder;

	TaskHeld(String number, String holder) {
		super(number);
		this.holder = holder;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "step.held" };
	}

	@Override
	public Object[] getArguments() {
		return new Object[] { getMessage(), this.holder };
	}

}
