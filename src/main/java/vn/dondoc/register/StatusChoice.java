package vn.dondoc.register;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The statuses that a person can narrow a list to, some of them together. */
enum StatusChoice {

	IN_PROGRESS(Status.IN_PROGRESS_OVERDUE, Status.IN_PROGRESS_ON_TIME, Status.RECURRING),
	IN_PROGRESS_OVERDUE(Status.IN_PROGRESS_OVERDUE), NOT_OVERDUE(Status.IN_PROGRESS_ON_TIME, Status.RECURRING),
	IN_PROGRESS_ON_TIME(Status.IN_PROGRESS_ON_TIME), RECURRING(Status.RECURRING),
	DONE(Status.DONE_ON_TIME, Status.DONE_LATE), DONE_ON_TIME(Status.DONE_ON_TIME), DONE_LATE(Status.DONE_LATE),
	ASSIGNED(Status.IN_PROGRESS_OVERDUE, Status.IN_PROGRESS_ON_TIME, Status.RECURRING, Status.DONE_ON_TIME,
			Status.DONE_LATE),
	WITHDRAWN(Status.WITHDRAWN);

	private final Set<Status> statuses;

	StatusChoice(Status... statuses) {
		this.statuses = Set.of(statuses);
	}

	/** The choice that means these; null when none does. */
	static StatusChoice of(Set<Status> statuses) {
		return Arrays.stream(values()).filter((choice) -> choice.statuses.equals(statuses)).findFirst().orElse(null);
	}

	/** As the list's parameter has it: "DONE_LATE,DONE_ON_TIME". */
	public String parameter() {
		return this.statuses.stream().map(Status::name).sorted().collect(Collectors.joining(","));
	}

}
