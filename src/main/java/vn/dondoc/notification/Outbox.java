package vn.dondoc.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

	private final Claims claims;

	private final Composer composer;

	private final Letters letters;

	private final Set<String> reported = ConcurrentHashMap.newKeySet();

	Outbox(Notices notices, Claims claims, Composer composer, Letters letters) {
		this.notices = notices;
		this.claims = claims;
		this.composer = composer;
		this.letters = letters;
	}

	/**
	 * Writes a notice to each of the people, in the caller's transaction.
	 * @throws org.springframework.transaction.IllegalTransactionStateException when there
	 * is no transaction
	 * @throws org.springframework.dao.DataIntegrityViolationException when there is no
	 * such person
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void notify(Notice notice, long assignmentId, Collection<String> usernames) {
		this.notices.add(notice, assignmentId, usernames);
	}

	/** Since when the oldest waits of what {@link #gather()} would put into a letter. */
	public Optional<Instant> waitingSince() {
		return this.claims.since();
	}

	/**
	 * Composes one letter for each person for whom something waits that does not wait for
	 * the morning: it is urgent, or they want everything at once. Some people at a time;
	 * call it again for the others.
	 * <p>
	 * Letters tell the present state of the assignments. What no longer holds, for
	 * instance because the assignment was closed, is left out; when nothing is left there
	 * is no letter. Notices of people whom no letter reaches go on waiting, and their
	 * head is told in their place. Runs in the caller's transaction, or in one of its
	 * own.
	 * @return the new letters' ids; empty also when another node is gathering just now
	 */
	@Transactional
	public List<Long> gather() {
		reportMissingAddresses();
		return this.composer.composeUrgent();
	}

	/**
	 * The same for everything that waits, and for everybody. In transactions of its own,
	 * so that thousands of letters need none that is long: what the caller has not
	 * committed is not seen.
	 */
	public List<Long> gatherAll() {
		reportMissingAddresses();
		return this.composer.composeAll();
	}

	/** The letters that are on their way to somebody, oldest first. */
	public List<Long> unsent() {
		return this.letters.unsent();
	}

	/** How many notices wait because the person they are for has no e-mail address. */
	public int withoutAddress() {
		return this.claims.countWithoutAddress();
	}

	// once per person while this node runs: gathering comes round every few seconds
	private void reportMissingAddresses() {
		List<String> missing = this.claims.waitingWithoutAddress();
		this.reported.retainAll(missing);
		List<String> unreported = missing.stream().filter(this.reported::add).toList();
		if (!unreported.isEmpty()) {
			log.warn("Notices wait for {} people who have no e-mail address: {}", unreported.size(),
					unreported.stream().limit(20).toList());
		}
	}

}
