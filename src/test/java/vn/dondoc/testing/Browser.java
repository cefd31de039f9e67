package vn.dondoc.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real browser: Chromium as the system has it, else the one Playwright brings. Pictures
 * go to target/screenshots, and to the folder that {@code dondoc.pictures} names where it
 * has them already.
 */
public final class Browser implements AutoCloseable {

	private static final Path SYSTEM_CHROMIUM = Path.of("/usr/bin/chromium");

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser browser;

	private final String base;

	private Browser(Playwright playwright, com.microsoft.playwright.Browser browser, String base) {
		this.playwright = playwright;
		this.browser = browser;
		this.base = base;
	}

	/** Starts the browser for an application on this port. */
	public static Browser at(int port) {
		boolean system = Files.isExecutable(SYSTEM_CHROMIUM);
		Playwright playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(system ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
		if (system) {
			options.setExecutablePath(SYSTEM_CHROMIUM);
		}
		return new Browser(playwright, playwright.chromium().launch(options), "http://localhost:" + port);
	}

	/** A session of its own, of nobody yet. */
	public Page open() {
		BrowserContext context = this.browser
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(this.base)
				.setLocale("vi-VN")
				.setTimezoneId("Asia/Ho_Chi_Minh")
				.setViewportSize(1280, 900));
		return context.newPage();
	}

	/** A session of its own, signed in. The password is the user name. */
	public Page signIn(String username) {
		return signIn(username, username);
	}

	public Page signIn(String username, String password) {
		Page page = open();
		page.navigate("/sign-in");
		page.fill("input[name=username]", username);
		page.fill("input[name=password]", password);
		page.press("input[name=password]", "Enter");
		page.waitForURL((url) -> !url.contains("sign-in"));
		return page;
	}

	/** Keeps a picture of the page as it is. */
	public static void picture(Page page, String name) {
		Path kept = Path.of("target/screenshots", name + ".png");
		// How a template shows a text that no bundle has
		assertThat(page.content()).doesNotContainPattern("\\?\\?[a-z][\\w.-]*_(vi|en)\\?\\?");
		byte[] content = page.screenshot(new Page.ScreenshotOptions().setPath(kept));
		Path published = Path.of(System.getProperty("dondoc.pictures", "target/screenshots"), name + ".png");
		try {
			if (Files.exists(published)) {
				Files.write(published, content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps a picture of the page, with this part of it at the top. */
	public static void picture(Page page, Locator part, String name) {
		part.evaluate("(part) => part.scrollIntoView({ block: 'start' })");
		picture(page, name);
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
