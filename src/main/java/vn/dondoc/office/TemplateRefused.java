package vn.dondoc.office;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file that cannot be a template, with everything that must be mended. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class TemplateRefused extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final transient List<MessageSourceResolvable> faults;

	TemplateRefused(String fault, Object... details) {
		this(List.of(fault(fault, details)));
	}

	TemplateRefused(List<MessageSourceResolvable> faults) {
		super(faults.toString());
		this.faults = List.copyOf(faults);
	}

	static MessageSourceResolvable fault(String fault, Object... details) {
		return new DefaultMessageSourceResolvable(new String[] { "templates.fault." + fault }, details);
	}

	List<MessageSourceResolvable> faults() {
		return this.faults;
	}

	@Override
	public String[] getCodes() {
		return this.faults.get(0).getCodes();
	}

	@Override
	public Object[] getArguments() {
		return this.faults.get(0).getArguments();
	}

}
