package vn.dondoc.issue;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.directive.Deadline;
import vn.dondoc.directive.NewDirective;
import vn.dondoc.directive.NewDirective.Accountability;
import vn.dondoc.directive.NewDirective.NamedAgency;
import vn.dondoc.directive.NewDirective.NewAssignment;
import vn.dondoc.directive.SourceDocument;
import vn.dondoc.organisation.Agencies;
import vn.dondoc.organisation.AgencyDirectory;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;

/** Reads what was entered into a directive, or says field by field what is wrong. */
@Component
class DraftReader {

	private final SmartValidator validator;

	private final Agencies agencies;

	private final Clock clock;

	DraftReader(SmartValidator validator, Agencies agencies, Clock clock) {
		this.validator = validator;
		this.agencies = agencies;
		this.clock = clock;
	}

	Reading read(DirectiveDraft draft) {
		BindingResult wrong = new BeanPropertyBindingResult(draft, "directive");
		this.validator.validate(draft, wrong);
		AgencyDirectory directory = this.agencies.directory();
		List<NamedAgency> leads = named("leads", draft.leads(), directory, wrong);
		List<NamedAgency> coordinating = named("coordinating", draft.coordinating(), directory, wrong);
		coordinating.stream()
			.filter(leads::contains)
			.forEach((agency) -> wrong.rejectValue("coordinating", "issue.coordinating.leads",
					new Object[] { agency.text() }, null));
		List<NewAssignment> assignments = leads.stream()
			.flatMap((lead) -> directory.expand(lead.code()).stream())
			.distinct()
			.map((agency) -> new NewAssignment(agency, null))
			.toList();
		if (assignments.isEmpty() && !wrong.hasFieldErrors("leads*")) {
			wrong.rejectValue("leads", "issue.leads.nobody");
		}
		Optional<Deadline> deadline = Deadline.parse(draft.deadline());
		if (deadline.isPresent() && deadline.get().kind() == Deadline.Kind.NONE && !wrong.hasFieldErrors("deadline")) {
			wrong.rejectValue("deadline", "issue.deadline.NONE");
		}
		if (deadline.isEmpty()) {
			wrong.rejectValue("deadline", DeadlineFault.in(draft.deadline()).code());
		}
		List<SourceDocument> documents = new CitationReader(VietnamTime.today(this.clock), wrong)
			.read(draft.documents());
		NewDirective directive = wrong.hasErrors() ? null : new NewDirective(draft.title().strip(),
				text(draft.section()), documents, leads, coordinating, deadline.orElseThrow(), null, text(draft.note()),
				assignments, null,
				new Accountability(draft.responsibility().strip(), draft.product().strip(), draft.authority().strip()),
				draft.priority());
		return new Reading(directive, assignments.size(), wrong);
	}

	/** The agencies by their official names, each once, in the order given. */
	private static List<NamedAgency> named(String field, List<String> codes, AgencyDirectory directory,
			BindingResult wrong) {
		Map<String, NamedAgency> named = new LinkedHashMap<>();
		for (int i = 0; i < codes.size(); i++) {
			String code = codes.get(i);
			if (!StringUtils.hasText(code)) {
				continue;
			}
			directory.byCode(code)
				.ifPresentOrElse((agency) -> named.put(code, new NamedAgency(agency.name(), code)),
						unknown(wrong, field + "[" + i + "]", code));
		}
		return List.copyOf(named.values());
	}

	private static Runnable unknown(BindingResult wrong, String field, String code) {
		return () -> wrong.rejectValue(field, "organisation.unknown-agency", new Object[] { code }, null);
	}

	private static String text(String entered) {
		return StringUtils.hasText(entered) ? entered.strip() : null;
	}

	/**
	 * What was read.
	 *
	 * @param directive null while something is wrong
	 * @param agencies how many single agencies would get it
	 * @param wrong what is wrong, field by field
	 */
	record Reading(NewDirective directive, int agencies, BindingResult wrong) {
	}

}
