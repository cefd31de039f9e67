package vn.dondoc.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What people do in Tasklist, whatever the task. */
public final class Tasklist {

	private Tasklist() {
	}

	/** Opens the task at which an assignment waits, as the link in a letter does. */
	public static void open(Page page, String assignment) {
		page.navigate("/assignments/" + assignment + "/task");
		page.waitForSelector("form.dondoc[aria-busy=false]");
	}

	public static void claim(Page page) {
		page.locator("[ng-click='claim()']").first().click();
		page.waitForSelector("form.dondoc fieldset.dondoc-fields:not([disabled])");
	}

	/** The button that hands the form in. */
	public static Locator button(Page page) {
		return page.locator(".form-actions .btn-primary:visible");
	}

	/** Hands the form in and waits until that was taken. */
	public static void complete(Page page) {
		page.waitForResponse((response) -> response.url().endsWith("/submit-form") && response.status() < 300,
				() -> button(page).click());
	}

}
