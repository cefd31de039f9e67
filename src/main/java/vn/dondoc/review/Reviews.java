package vn.dondoc.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Opens reviews. */
@Service
class Reviews {

	private final NewReviews news;

	private final ReviewLifecycle lifecycle;

	private final WorkingDays days;

	private final Clock clock;

	Reviews(NewReviews news, ReviewLifecycle lifecycle, WorkingDays days, Clock clock) {
		this.news = news;
		this.lifecycle = lifecycle;
		this.days = days;
		this.clock = clock;
	}

	/** Refuses what cannot be opened so. */
	void check(NewReview wanted, Errors errors) {
		wanted.check(VietnamTime.today(this.clock), this.days::isWorkingDay, errors);
	}

	/** Who would be asked. */
	@Transactional(readOnly = true)
	public List<NewReviews.Candidate> candidates(NewReview wanted) {
		return this.news.candidates(wanted);
	}

	/**
	 * Opens a review: writes down what is overdue now and starts a process for each
	 * agency, in one transaction. Asked for again, as by a second click, it is opened
	 * once.
	 * @throws WrongEntries when something entered is wrong
	 * @throws ReviewRefused when nothing is overdue, or another review has this name
	 */
	@Transactional
	public Opened open(NewReview wanted, String by) {
		BindingResult errors = new BeanPropertyBindingResult(wanted, "wanted");
		check(wanted, errors);
		if (errors.hasErrors()) {
			throw new WrongEntries("review.new.wrong", errors);
		}
		this.news.lockOpening();
		Optional<NewReviews.Equal> equal = this.news.equal(wanted);
		if (equal.isPresent()) {
			if (!equal.get().same()) {
				throw new ReviewRefused("review.new.name-taken", equal.get().number());
			}
			return new Opened(equal.get().number(), false);
		}
		List<AgencyReview> parts = this.news.record(wanted, by);
		if (parts.isEmpty()) {
			throw new ReviewRefused("review.new.nothing", wanted.name());
		}
		this.lifecycle.start(parts, wanted.answerBy());
		return new Opened(parts.get(0).number(), true);
	}

	/**
	 * A review that is open.
	 *
	 * @param isNew false when it was there already
	 */
	record Opened(String number, boolean isNew) {
	}

}
