package vn.dondoc.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where one directive stands at one agency, by the plan. */
final class Work {

	private enum State {

		OPEN, REPORTED, CLOSED

	}

	private final String name;

	private final String agency;

	private LocalDate due;

	private String officer;

	private State state = State.OPEN;

	private int reminded;

	private LocalDate nextLook;

	private boolean proposed;

	private Review review;

	Work(String name, String agency, LocalDate due) {
		this.name = name;
		this.agency = agency;
		move(due);
	}

	/** To another deadline, with everything before it; null leaves it. */
	void move(LocalDate to) {
		if (to != null) {
			this.due = to;
			this.reminded = 0;
			this.nextLook = to.plusDays(1);
		}
	}

	void propose() {
		this.proposed = true;
	}

	/** On what was proposed. */
	void decide(LocalDate to) {
		this.proposed = false;
		move(to);
	}

	/** Whether it waits for a decision on more time. */
	boolean isProposed() {
		return this.proposed;
	}

	void askedIn(Review asking) {
		this.review = asking;
	}

	/** Whether its agency still has to say something of it in a review. */
	boolean isAsked(LocalDate today) {
		return this.review != null && this.review.awaits(this, today);
	}

	void assign(String to) {
		this.officer = to;
	}

	void report() {
		this.state = State.REPORTED;
	}

	void accept() {
		this.state = State.CLOSED;
	}

	void giveBack() {
		this.state = State.OPEN;
	}

	boolean isOpen() {
		return this.state == State.OPEN;
	}

	boolean isClosed() {
		return this.state == State.CLOSED;
	}

	/**
	 * Whether its deadline is to be looked at today; while a report waits it is on the
	 * day after.
	 */
	boolean isToLookAt(LocalDate today) {
		boolean due = this.state != State.CLOSED && this.nextLook != null && !this.nextLook.isAfter(today);
		if (due && this.state == State.REPORTED) {
			this.nextLook = today.plusDays(1);
		}
		return due && this.state == State.OPEN;
	}

	void lookAgainOn(LocalDate day) {
		this.nextLook = day;
	}

	/** Whether it was reminded of less strongly before. */
	boolean remind(int strength) {
		boolean more = strength > this.reminded;
		this.reminded = Math.max(strength, this.reminded);
		return more;
	}

	long daysLate(LocalDate today) {
		return ChronoUnit.DAYS.between(this.due, today);
	}

	String name() {
		return this.name;
	}

	String agency() {
		return this.agency;
	}

	LocalDate due() {
		return this.due;
	}

	String officer() {
		return this.officer;
	}

}
