package vn.dondoc.review;

import java.util.Optional;

import vn.dondoc.extension.Extensions;
import vn.dondoc.extension.Proposal;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What is proposed in a review, as proposals of extensions. */
@Component
class ExtensionProposals {

	private final Extensions extensions;

	ExtensionProposals(Extensions extensions) {
		this.extensions = extensions;
	}

	/**
	 * Why a proposal would be refused, so that it can be said before it is handed in.
	 */
	Optional<MessageSourceResolvable> refusal(AnswerCheck.Given given, String by) {
		try {
			this.extensions.requireProposable(given.line().assignment(), proposal(given), by);
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			if (ex instanceof MessageSourceResolvable refusal) {
				return Optional.of(refusal);
			}
			throw ex;
		}
	}

	/**
	 * Proposes an extension.
	 * @return which proposal it is
	 */
	String propose(AnswerCheck.Given given, String by) {
		return this.extensions.propose(given.line().assignment(), proposal(given), by);
	}

	private static Proposal proposal(AnswerCheck.Given given) {
		AnswerDraft.Entry entry = given.entry();
		return new Proposal(entry.cause(), entry.responsibility(), entry.solution(), entry.roadMap(), entry.day());
	}

}
