package vn.dondoc.policy;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Something that is wrong with a table.
 *
 * @param row number of the row; 0 when it is the table as a whole
 * @param field of {@link Row}; may be empty
 * @param code of the words
 */
record Fault(int row, String field, String code, List<Object> arguments) implements MessageSourceResolvable {

	static Fault at(int row, String field, String code, Object... arguments) {
		return new Fault(row, field, code, List.of(arguments));
	}

	static Fault ofTable(String code, Object... arguments) {
		return new Fault(0, "", code, List.of(arguments));
	}

	/** With the row named: "Hàng 4: …". */
	MessageSourceResolvable named() {
		return (this.row == 0) ? this : new DefaultMessageSourceResolvable(new String[] { "policy.fault.row" },
				new Object[] { this.row, this });
	}

	@Override
	public String[] getCodes() {
		return new String[] { this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.toArray();
	}

}
