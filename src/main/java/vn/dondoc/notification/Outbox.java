package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people by mail about assignments. Who flags something writes notices in the
 * transaction of the flag; later the waiting notices are gathered into one letter per
 * person, which the sender picks up. All of it may be called on several nodes at once.
 */
@Component
public class Outbox {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	private final Notices notices;

	private final Recipients recipients;

	private final Digests digests;

	private final LetterWriter writer;

	private final Letters letters;

	private final Set<String> reported = ConcurrentHashMap.newKeySet();

	Outbox(Notices notices, Recipients recipients, Digests digests, LetterWriter writer, Letters letters) {
		this.notices = notices;
		this.recipients = recipients;
		this.digests = digests;
		this.writer = writer;
		this.letters = letters;
	}

	/**
	 * Writes a notice to each of the people, in the caller's transaction.
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is no transaction
	 * @throws org.springframework.dao.DataIntegrityViolationException when there is no
	 * such assignment or person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void notify(Notice notice, long assignmentId, Collection<String> usernames) {
		this.notices.add(notice, assignmentId, usernames);
	}

	/**
	 * Writes a notice to the heads of the agencies for every open assignment of the
	 * directives, in the caller's transaction and in one statement.
	 * @return how many notices were written
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is no transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int notifyHeads(Notice notice, Collection<Long> directiveIds) {
		return this.notices.addForHeads(notice, directiveIds);
	}

	/**
	 * Composes one letter for each person whose notices wait, from the present state of
	 * the assignments. What no longer holds, for instance because the assignment was
	 * closed, is left out; when nothing is left there is no letter. Notices of people
	 * without an address go on waiting until they have one. Runs in the caller's
	 * transaction, or in one of its own.
	 * @return the new letters' ids; empty also when another node is gathering just now
	 */
	@Transactional
	public List<Long> gather() {
		if (!this.notices.lockGathering()) {
			return List.of();
		}
		reportMissingAddresses();
		LocalDate today = this.notices.today();
		List<Long> ids = new ArrayList<>();
		for (Notices.Claim claim : this.notices.claim()) {
			Recipient recipient = this.recipients.find(claim.recipient());
			Digest digest = this.digests.read(claim.letterId(), today);
			this.letters.add(this.writer.write(claim.letterId(), recipient, digest, today));
			ids.add(claim.letterId());
		}
		return ids;
	}

	/** The letters that are on their way to somebody, oldest first. */
	public List<Long> unsent() {
		return this.letters.unsent();
	}

	/** How many notices wait because the person they are for has no e-mail address. */
	public int withoutAddress() {
		return this.notices.countWithoutAddress();
	}

	// once per person while this node runs: gathering comes round every few seconds
	private void reportMissingAddresses() {
		List<String> missing = this.notices.waitingWithoutAddress();
		this.reported.retainAll(missing);
		List<String> unreported = missing.stream().filter(this.reported::add).toList();
		if (!unreported.isEmpty()) {
			log.warn("Notices wait for {} people who have no e-mail address: {}", unreported.size(),
					unreported.stream().limit(20).toList());
		}
	}

}
