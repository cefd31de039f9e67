package vn.dondoc.account;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.dondoc.organisation.Appointee;
import vn.dondoc.organisation.Appointment;
import vn.dondoc.organisation.Person;

/** What an administrator has changed of a person, in few words for the record. */
record PersonChange(Appointee before, Appointee now) {

	/** As many as fit into a line. */
	private static final int NAMED = 5;

	boolean isNew() {
		return this.before == null;
	}

	boolean tookRights() {
		return !missing(this.now, this.before).isEmpty();
	}

	/** Empty when nothing has changed. */
	String words() {
		List<String> words = new ArrayList<>();
		if (isNew()) {
			words.add("tạo mới");
		}
		words.addAll(signed("+", missing(this.before, this.now)));
		words.addAll(signed("-", missing(this.now, this.before)));
		if (!isNew()) {
			Person past = this.before.person();
			if (!past.fullName().equals(this.now.person().fullName())) {
				words.add("họ tên trước: " + past.fullName());
			}
			if (!String.valueOf(past.email()).equals(String.valueOf(this.now.person().email()))) {
				words.add("e-mail trước: " + ((past.email() != null) ? past.email() : "không có"));
			}
		}
		return words.isEmpty() ? "" : this.now.person().username() + ": " + String.join(", ", words);
	}

	private static List<Appointment> missing(Appointee in, Appointee of) {
		return (of == null) ? List.of()
				: of.appointments().stream().filter((held) -> in == null || !in.appointments().contains(held)).toList();
	}

	private static List<String> signed(String sign, List<Appointment> appointments) {
		Stream<String> named = appointments.stream()
			.limit(NAMED)
			.map((held) -> sign + held.role() + ((held.agencyCode() != null) ? "/" + held.agencyCode() : ""));
		return Stream
			.concat(named,
					Stream.of(sign + "… (" + appointments.size() + ")").filter((more) -> appointments.size() > NAMED))
			.toList();
	}

}
