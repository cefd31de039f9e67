package vn.dondoc.organisation;

import java.util.List;

import vn.dondoc.web.Viewer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, and when. What that allows, the SQL function
 * {@code appointment_on} says.
 */
@Service
public class Substitutions {

	private final SubstitutionTable table;

	Substitutions(SubstitutionTable table) {
		this.table = table;
	}

	/** What concerns a person; an administrator sees all of it. */
	List<Substitution> list(Viewer viewer) {
		return this.table.list(viewer);
	}

	/** For whom a person stands in today. */
	public List<Substitution> heldBy(Viewer viewer) {
		if (viewer.absent().isEmpty()) {
			return List.of();
		}
		return list(viewer).stream()
			.filter((one) -> one.state() == Substitution.State.IN_FORCE
					&& one.substitute().username().equals(viewer.username()))
			.toList();
	}

	/** For whom a person may record one. */
	List<Person> absentees(Viewer viewer) {
		return this.table.absentees(viewer);
	}

	/** Who may stand in for somebody. */
	List<Person> candidates(String absent, Viewer viewer) {
		requireSeenTo(absent, viewer);
		return this.table.candidates(absent);
	}

	@Transactional
	Substitution record(NewSubstitution entered, Viewer viewer) {
		NewSubstitution wanted = entered.by(viewer.username());
		requireSeenTo(wanted.absent(), viewer);
		wanted.check(this.table.today());
		if (this.table.candidates(wanted.absent())
			.stream()
			.noneMatch((person) -> person.username().equals(wanted.substitute()))) {
			throw Refusal.wrong("substitution.not-eligible");
		}
		if (this.table.isTaken(wanted)) {
			throw Refusal.conflict("substitution.taken");
		}
		return this.table.one(this.table.add(wanted, viewer.username()), viewer);
	}

	@Transactional
	Substitution end(long id, Viewer viewer) {
		Substitution substitution = this.table.one(id, viewer);
		if (substitution.state() == Substitution.State.OVER) {
			throw Refusal.conflict("substitution.over");
		}
		if (!substitution.mayEnd()) {
			throw Refusal.forbidden("substitution.forbidden");
		}
		if (!this.table.end(id, viewer.username())) {
			throw Refusal.conflict("substitution.over");
		}
		return this.table.one(id, viewer);
	}

	/** Those that are over and were not asked for here before; each is named once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Over> settleEnded() {
		return this.table.settleEnded();
	}

	/** Who no longer stands in for whom, by user name. */
	public record Over(String absent, String substitute) {
	}

	private void requireSeenTo(String absent, Viewer viewer) {
		if (this.table.absentees(viewer).stream().noneMatch((person) -> person.username().equals(absent))) {
			throw Refusal.forbidden("substitution.forbidden");
		}
	}

}
