package vn.dondoc.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import vn.dondoc.web.Roles;
import vn.dondoc.web.Viewer;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The overview as a page, whose figures the browser keeps fresh: it asks every few
 * seconds whether the record has changed and gets them anew when it has.
 */
@Controller
class DashboardPage {

	private final SharedOverviews overviews;

	private final Trends trends;

	private final Stamp stamp;

	DashboardPage(SharedOverviews overviews, Trends trends, Stamp stamp) {
		this.overviews = overviews;
		this.trends = trends;
		this.stamp = stamp;
	}

	/**
	 * @param whole whether the trend comes with the page even if that takes time; scripts
	 * fetch it afterwards
	 */
	@GetMapping("/dashboard")
	ModelAndView page(@RequestParam(defaultValue = "LIGHT") AgencyOrder sort,
			@RequestParam(defaultValue = "false") boolean reversed, @RequestParam(defaultValue = "false") boolean whole,
			Viewer viewer) {
		require(viewer);
		Overview overview = this.overviews.of(viewer);
		return filled("dashboard/dashboard", overview, sort, reversed, viewer,
				whole || this.trends.isAtHand(overview.today(), viewer));
	}

	/** The figures anew, or 204 while they are what the stamp says. */
	@GetMapping("/dashboard/live")
	ModelAndView live(@RequestParam String stamp, @RequestParam(defaultValue = "LIGHT") AgencyOrder sort,
			@RequestParam(defaultValue = "false") boolean reversed, Viewer viewer, HttpServletResponse response) {
		require(viewer);
		if (stamp.equals(this.stamp.of(viewer))) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return null;
		}
		return filled("dashboard/live :: live", this.overviews.of(viewer), sort, reversed, viewer, true);
	}

	@GetMapping("/dashboard/trend")
	ModelAndView trend(Viewer viewer) {
		require(viewer);
		return new ModelAndView("dashboard/trend :: trend").addObject("trend", this.trends.of(viewer));
	}

	private ModelAndView filled(String view, Overview overview, AgencyOrder sort, boolean reversed, Viewer viewer,
			boolean withTrend) {
		return new ModelAndView(view).addObject("overview", overview)
			.addObject("agencies", sort.sort(overview.agencies(), reversed))
			.addObject("sort", sort)
			.addObject("reversed", reversed)
			.addObject("trend", withTrend ? this.trends.of(overview.today(), overview.directives(), viewer) : null);
	}

	private static void require(Viewer viewer) {
		viewer.require(Roles.LEADERSHIP, Roles.STANDING_BODY, Roles.SUPERVISOR, Roles.AGENCY_HEAD, Roles.CLERK,
				Roles.ADMINISTRATOR);
	}

}
