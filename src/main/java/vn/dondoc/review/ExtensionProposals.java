package vn.dondoc.review;

import java.util.Optional;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What is proposed in a review, as proposals of extensions. */
@Component
class ExtensionProposals {

	/**
	 * Why a proposal would be refused, so that it can be said before it is handed in.
	 */
	Optional<MessageSourceResolvable> refusal(AnswerCheck.Given given, String by) {
		return Optional.empty();
	}

	/**
	 * Proposes an extension.
	 * @return which proposal it is
	 */
	String propose(AnswerCheck.Given given, String by) {
		return null;
	}

}
