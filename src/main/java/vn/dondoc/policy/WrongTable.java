package vn.dondoc.policy;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A table that is refused; says why, row by row. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
class WrongTable extends RuntimeException implements MessageSourceResolvable {

	private static final long serialVersionUID = 1L;

	private final transient List<Fault> faults;

	WrongTable(List<Fault> faults) {
		super(faults.toString(), asFields(faults));
		this.faults = faults;
	}

	WrongTable(String code, Object... arguments) {
		this(List.of(Fault.ofTable(code, arguments)));
	}

	List<Fault> faults() {
		return this.faults;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "policy.refused" };
	}

	/** In the shape that problem details are made of. */
	private static BindException asFields(List<Fault> faults) {
		BindException fields = new BindException(new Object(), "policy");
		faults.forEach((fault) -> {
			String row = (fault.row() > 0) ? "rows[" + (fault.row() - 1) + "]" : "";
			String field = (row.isEmpty() || fault.field().isEmpty()) ? row + fault.field() : row + "." + fault.field();
			MessageSourceResolvable words = fault.named();
			fields.addError(new FieldError("policy", field, null, false, words.getCodes(), words.getArguments(), null));
		});
		return fields;
	}

}
