package vn.dondoc.assignment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import vn.dondoc.calendar.VietnamTime;

/**
 * A document that shows what was done, by symbol and date.
 *
 * @param symbol number and symbol, such as {@code 125/BCT-KHTC}
 * @param date its day, as typed; may be null
 */
public record CitedDocument(@NotBlank(message = "{entry.symbol-missing}") @Size(max = 200, groups = {
		Default.class, Unfinished.class }) String symbol,
		@TypedDay @Size(max = 200, groups = { Default.class, Unfinished.class }) String date){

	LocalDate day() {
		return TypedDay.Reader.read(this.date).orElse(null);
	}

	/** As it is cited: "125/BCT-KHTC ngày 15/07/2025". */
	String text() {
		return (day() != null) ? this.symbol.strip() + " ngày " + VietnamTime.format(day()) : this.symbol.strip();
	}

}
