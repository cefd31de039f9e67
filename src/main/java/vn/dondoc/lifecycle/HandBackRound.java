package vn.dondoc.lifecycle;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives tasks back when a substitution is over. Nothing depends on how soon: from the
 * last day's end the substitute is refused in any case.
 */
@Component
class HandBackRound {

	private final TakeOvers takeOvers;

	HandBackRound(TakeOvers takeOvers) {
		this.takeOvers = takeOvers;
	}

	@Scheduled(fixedDelayString = "${dondoc.substitution.round:PT10S}")
	void handBack() {
		this.takeOvers.handBack();
	}

}
