package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes letters of notices. */
@Component
class Composer {

	/** Letters in one transaction. */
	private static final int AT_ONCE = 200;

	private final Claims claims;

	private final Recipients recipients;

	private final Digests digests;

	private final LetterWriter writer;

	private final Letters letters;

	private final TransactionTemplate ownTransaction;

	Composer(Claims claims, Recipients recipients, Digests digests, LetterWriter writer, Letters letters,
			PlatformTransactionManager transactions) {
		this.claims = claims;
		this.recipients = recipients;
		this.digests = digests;
		this.writer = writer;
		this.letters = letters;
		this.ownTransaction = new TransactionTemplate(transactions);
		this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Letters to some people, in the caller's transaction. */
	List<Long> composeUrgent() {
		if (!this.claims.tryLock()) {
			return List.of();
		}
		this.claims.passOn(false);
		return compose(this.claims.take(false, AT_ONCE));
	}

	/** Letters to everybody, in as many transactions as that takes. */
	List<Long> composeAll() {
		this.ownTransaction.executeWithoutResult((status) -> {
			this.claims.lock();
			this.claims.passOn(true);
		});
		List<Long> composed = new ArrayList<>();
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.ownTransaction.execute((status) -> {
				this.claims.lock();
				List<Claims.Claim> some = this.claims.take(true, AT_ONCE);
				composed.addAll(compose(some));
				return !some.isEmpty();
			}));
		}
		return composed;
	}

	private List<Long> compose(List<Claims.Claim> claimed) {
		LocalDate today = this.claims.today();
		List<Long> ids = new ArrayList<>();
		for (Claims.Claim claim : claimed) {
			if (claim.letterId() != null) {
				Recipient recipient = this.recipients.find(claim.recipient());
				Digest digest = this.digests.read(claim.letterId(), recipient, today);
				this.letters.add(this.writer.write(claim.letterId(), recipient, digest, today));
				ids.add(claim.letterId());
			}
		}
		return ids;
	}

}
