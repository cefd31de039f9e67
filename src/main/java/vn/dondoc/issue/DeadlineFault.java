package vn.dondoc.issue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a deadline's words cannot be understood, as far as that can be told. */
enum DeadlineFault {

	YEAR_OUT_OF_RANGE("(?:.*\\D)?\\d{1,2}\\s*[/.-]\\s*" + YearOutOfRange.FORM,
			"(?:.*\\s)?(?:tháng|quý|quí)\\s+(?:\\d{1,2}|i{1,3}|iv)(?:\\s*[/.-]\\s*|\\s+năm\\s+)" + YearOutOfRange.FORM,
			"(?:.*\\s)?(?:ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+)?năm\\s+" + YearOutOfRange.FORM,
			"(?:.*\\s)?" + YearOutOfRange.FORM + "-\\d{2}-\\d{2}"),

	SHORT_YEAR("(?:.*\\D)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{2}"),

	NO_SUCH_DAY("(?:.*\\D)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}",
			"(?:.*\\s)?ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}",
			"(?:.*\\s)?(?:tháng|quý|quí)\\s+\\d{1,2}\\s*[/.-]\\s*\\d{4}", "(?:.*\\s)?\\d{4}-\\d{2}-\\d{2}"),

	NO_YEAR("(?:.*\\D)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}", "(?:.*\\s)?(?:tháng|quý|quí)\\s+(?:\\d{1,2}|i{1,3}|iv)"),

	BEFORE_PERIOD("trước\\s+(?:tháng|quý|quí|năm)\\s.*"),

	UNREADABLE(".*");

	private final Pattern[] forms;

	DeadlineFault(String... forms) {
		this.forms = new Pattern[forms.length];
		for (int i = 0; i < forms.length; i++) {
			this.forms[i] = Pattern.compile(forms[i], Pattern.UNICODE_CASE | Pattern.DOTALL);
		}
	}

	/** What is wrong with words that are no deadline. */
	static DeadlineFault in(String words) {
		String text = Normalizer.normalize(words, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
		if (text.length() > 200) {
			return UNREADABLE;
		}
		for (DeadlineFault fault : values()) {
			for (Pattern form : fault.forms) {
				if (form.matcher(text).matches()) {
					return fault;
				}
			}
		}
		return UNREADABLE;
	}

	String code() {
		return "issue.deadline." + name();
	}

	/** A year that no deadline can have; see Printed. */
	private static final class YearOutOfRange {

		static final String FORM = "(?!20\\d\\d)\\d{4}";

	}

}
