package vn.dondoc.publicpage;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.dondoc.register.Status;
import vn.dondoc.statistics.Figures;

/** All that was public at one moment. */
final class Published {

	private static final int PAGE = 50;

	private final List<PublicDirective> items;

	private final Totals totals;

	private final PublicFile file;

	private final Map<Locale, byte[]> files = new ConcurrentHashMap<>();

	Published(List<PublicDirective> items, OffsetDateTime at, PublicFile file) {
		this.items = items;
		this.totals = new Totals(figures(items), at);
		this.file = file;
	}

	OffsetDateTime at() {
		return this.totals.at();
	}

	/** A page of the list, the last one for a number that is too high. */
	Listing listing(int page) {
		int last = Math.max(0, (this.items.size() - 1) / PAGE);
		int shown = Math.min(page, last);
		int from = shown * PAGE;
		return new Listing(this.totals, this.items.subList(from, Math.min(from + PAGE, this.items.size())), shown,
				last);
	}

	/** The whole list as a file, made once for a language. */
	byte[] csv(Locale locale) {
		return this.files.computeIfAbsent(locale, (language) -> this.file.of(this.items, language));
	}

	private static Figures figures(List<PublicDirective> items) {
		Map<Status, Long> counts = items.stream()
			.collect(Collectors.groupingBy(PublicDirective::status, Collectors.counting()));
		Function<Status, Long> of = (status) -> counts.getOrDefault(status, 0L);
		return Figures.of(of.apply(Status.DONE_ON_TIME), of.apply(Status.DONE_LATE),
				of.apply(Status.IN_PROGRESS_ON_TIME), of.apply(Status.IN_PROGRESS_OVERDUE), of.apply(Status.RECURRING),
				of.apply(Status.WITHDRAWN));
	}

	/** One page of what is public. */
	record Listing(Totals totals, List<PublicDirective> items, int page, int last) {
	}

	/** How many public directives stand how, and when that was. */
	record Totals(Figures figures, OffsetDateTime at) {

		/** All that are listed. */
		public long lines() {
			return this.figures.assigned() + this.figures.withdrawn();
		}

	}

}
