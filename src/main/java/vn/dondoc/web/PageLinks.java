package vn.dondoc.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The pages a person can go to, those they open each morning first. A page that no
 * controller answers is left out: the trial mailbox is there only in embedded mode.
 */
@Component
class PageLinks {

	private static final PageLink TASKS = new PageLink("tasks", "/camunda/app/tasklist/default/", Set.of());

	private static final PageLink DIRECTIVES = new PageLink("directives", "/directives", Set.of());

	private static final PageLink ASSIGNMENTS = new PageLink("assignments", "/assignments",
			Set.of(Roles.STANDING_BODY, Roles.SUPERVISOR, Roles.AGENCY_HEAD, Roles.CLERK, Roles.ADMINISTRATOR));

	private static final PageLink ANNEXES = new PageLink("annexes", "/annexes",
			Set.of(Roles.STANDING_BODY, Roles.ADMINISTRATOR));

	private static final PageLink REVIEWS = new PageLink("reviews", "/reviews", Set.of(Roles.AGENCY_HEAD, Roles.CLERK,
			Roles.SUPERVISOR, Roles.STANDING_BODY, Roles.LEADERSHIP, Roles.ADMINISTRATOR));

	private static final PageLink STATISTICS = new PageLink("statistics", "/statistics", Set.of());

	private static final PageLink FIGURE_CHECK = PageLink.seldom("figureCheck", "/figure-check",
			Set.of(Roles.STANDING_BODY, Roles.SUPERVISOR, Roles.LEADERSHIP, Roles.ADMINISTRATOR));

	private static final PageLink PRINT = new PageLink("print", "/print", Set.of(Roles.STANDING_BODY, Roles.LEADERSHIP,
			Roles.SUPERVISOR, Roles.AGENCY_HEAD, Roles.CLERK, Roles.ADMINISTRATOR));

	private static final PageLink SUBSTITUTIONS = PageLink.seldom("substitutions", "/substitutions", Set
		.of(Roles.OFFICER, Roles.AGENCY_HEAD, Roles.CLERK, Roles.SUPERVISOR, Roles.STANDING_BODY, Roles.ADMINISTRATOR));

	private static final PageLink WORKING_DAYS = PageLink.seldom("workingDays", "/working-days", Set.of());

	private static final PageLink OPERATION = PageLink.seldom("operation", "/camunda/app/cockpit/default/",
			Set.of(Roles.CAMUNDA_ADMIN));

	private static final PageLink SECURITY = PageLink.seldom("security", "/security-events",
			Set.of(Roles.ADMINISTRATOR));

	private static final PageLink POLICY = PageLink.seldom("policy", "/policy",
			Set.of(Roles.STANDING_BODY, Roles.SUPERVISOR, Roles.ADMINISTRATOR));

	private static final PageLink PEOPLE = PageLink.seldom("people", "/people", Set.of(Roles.ADMINISTRATOR));

	private static final PageLink LETTERS = PageLink.seldom("letters", "/letters",
			Set.of(Roles.SUPERVISOR, Roles.ADMINISTRATOR));

	private static final PageLink MAILBOX = new PageLink("mailbox", "/mailbox", Set.of());

	private final ObjectProvider<RequestMappingHandlerMapping> controllers;

	PageLinks(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> controllers) {
		this.controllers = controllers;
	}

	List<PageLink> of(Viewer viewer) {
		return ordered(viewer).filter((page) -> page.isFor(viewer) && exists(page)).toList();
	}

	private boolean exists(PageLink page) {
		return page.path().startsWith("/camunda/") || this.controllers.getObject()
			.getHandlerMethods()
			.keySet()
			.stream()
			.anyMatch((mapping) -> mapping.getDirectPaths().contains(page.path()));
	}

	private static Stream<PageLink> ordered(Viewer viewer) {
		if (viewer.has(Roles.LEADERSHIP)) {
			return Stream.of(STATISTICS, PRINT, DIRECTIVES, REVIEWS, TASKS, FIGURE_CHECK, WORKING_DAYS, MAILBOX);
		}
		if (viewer.has(Roles.STANDING_BODY)) {
			return Stream.of(ANNEXES, DIRECTIVES, ASSIGNMENTS, REVIEWS, STATISTICS, PRINT, TASKS, FIGURE_CHECK,
					SUBSTITUTIONS, WORKING_DAYS, POLICY, PEOPLE, LETTERS, OPERATION, SECURITY, MAILBOX);
		}
		return Stream.of(TASKS, DIRECTIVES, ASSIGNMENTS, REVIEWS, STATISTICS, PRINT, ANNEXES, FIGURE_CHECK,
				SUBSTITUTIONS, WORKING_DAYS, POLICY, PEOPLE, LETTERS, OPERATION, SECURITY, MAILBOX);
	}

}
