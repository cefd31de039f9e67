package vn.dondoc.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import vn.dondoc.organisation.Agency.Kind;
import vn.dondoc.organisation.NameIndex.Match;
import vn.dondoc.organisation.NameReading.Name;
import vn.dondoc.organisation.Suggestions.Suggestion;
import vn.dondoc.organisation.Word.Gap;
import vn.dondoc.organisation.Word.Part;

/** Reads one cell from left to right. */
final class CellReader {

	/** An unknown name that goes on over commas is taken for one when it is this near. */
	private static final double SAME_NAME = 0.85;

	private static final int MOST_PARTS = 4;

	private final AgencyDirectory directory;

	private final String text;

	private final List<Word> words;

	private final List<Name> leads = new ArrayList<>();

	private final List<Name> coordinating = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private Heading heading = Heading.NONE;

	private Part part = Part.LEAD;

	/** Whether "Công an" now means the ministry. */
	private boolean ministriesBare = true;

	private boolean begunBare;

	CellReader(AgencyDirectory directory, String text) {
		this.directory = directory;
		this.text = text;
		this.words = Words.of(text);
	}

	NameReading read() {
		for (int at = 0; at < this.words.size();) {
			Part turn = this.words.get(at).part();
			this.part = (turn != null) ? turn : this.part;
			at = step(at);
		}
		return new NameReading(List.copyOf(this.leads), List.copyOf(this.coordinating));
	}

	private int step(int at) {
		int concerned = Concerned.end(this.words, at);
		if (concerned > at) {
			return found(at, new Match(concerned, this.directory.nobodyInParticular(), false));
		}
		int list = listAfterColon(at);
		if (list > at) {
			return list;
		}
		Match match = match(at, this.heading);
		if (match != null) {
			return found(at, match);
		}
		list = listWithoutColon(at);
		return (list > at) ? list : unknown(at);
	}

	private int listAfterColon(int at) {
		int end = at;
		while (end < this.words.size() && Heading.speaks(this.words.get(end))
				&& (end == at || this.words.get(end).gap() != Gap.COLON)) {
			end++;
		}
		if (end == at || end == this.words.size() || this.words.get(end).gap() != Gap.COLON) {
			return at;
		}
		this.heading = Heading.of(this.words.subList(at, end));
		return end;
	}

	/** "các Bộ Công an, Quốc phòng" */
	private int listWithoutColon(int at) {
		int end = at;
		while (end + 1 < this.words.size() && Heading.speaks(this.words.get(end)) && !this.words.get(end + 1).cut()) {
			end++;
			List<Word> before = this.words.subList(at, end);
			if (!this.words.get(end).opens() && Heading.announces(before) && match(end, Heading.of(before)) != null) {
				this.heading = Heading.of(before);
				return end;
			}
		}
		return at;
	}

	private Match match(int at, Heading under) {
		Match longest = this.directory.names()
			.longest(this.words, at, List.of(), (agency) -> bareCounts(agency, under));
		for (List<String> start : under.starts()) {
			Match match = this.directory.names().longest(this.words, at, start, (agency) -> false);
			if (match != null && (longest == null || longest.end() <= match.end())) {
				longest = match;
			}
		}
		return longest;
	}

	private boolean bareCounts(Agency agency, Heading under) {
		return switch (under) {
			case NONE -> agency.kind() == Kind.PROVINCE || this.ministriesBare;
			case BODIES -> true;
			default -> false;
		};
	}

	private int found(int at, Match match) {
		Agency agency = match.agency();
		this.begunBare |= match.bare() && this.seen.isEmpty();
		this.ministriesBare = this.begunBare || agency.kind() == Kind.MINISTRY;
		add(at, match.end(), agency.code(),
				new Name(text(at, match.end()), agency.code(), agency.collective(), List.of()));
		return match.end();
	}

	private int unknown(int at) {
		int end = nextOpening(at);
		List<Suggestion> nearest = nearest(at, end);
		int longer = end;
		for (int i = 1; i < MOST_PARTS && longer < this.words.size() && !this.words.get(longer).cut()
				&& match(longer, this.heading) == null; i++) {
			longer = nextOpening(longer);
			List<Suggestion> whole = nearest(at, longer);
			if (similarity(whole) >= Math.max(SAME_NAME, similarity(nearest))) {
				end = longer;
				nearest = whole;
			}
		}
		this.ministriesBare = this.begunBare;
		String name = text(at, end);
		add(at, end, " " + name,
				new Name(name, null, false, nearest.stream().map((suggestion) -> suggestion.agency().name()).toList()));
		return end;
	}

	/** Where the next name may begin after one that is not known. */
	private int nextOpening(int at) {
		for (int i = at + 1; i < this.words.size(); i++) {
			Word word = this.words.get(i);
			if (word.cut() || word.gap() == Gap.COMMA || (word.opens() && knownInFull(i))) {
				return i;
			}
		}
		return this.words.size();
	}

	private boolean knownInFull(int at) {
		return Concerned.end(this.words, at) > at
				|| this.directory.names().longest(this.words, at, List.of(), (agency) -> false) != null;
	}

	private List<Suggestion> nearest(int at, int end) {
		String name = text(at, end);
		List<Suggestion> nearest = this.directory.suggestions().nearest(name);
		for (List<String> start : this.heading.starts()) {
			List<Suggestion> longer = this.directory.suggestions().nearest(String.join(" ", start) + " " + name);
			nearest = (similarity(longer) >= similarity(nearest)) ? longer : nearest;
		}
		return nearest;
	}

	private static double similarity(List<Suggestion> nearest) {
		return nearest.isEmpty() ? 0 : nearest.get(0).similarity();
	}

	private void add(int at, int end, String key, Name name) {
		boolean aside = IntStream.range(at, end).anyMatch((i) -> this.words.get(i).aside());
		if (this.seen.add(key)) {
			((aside || this.part == Part.COORDINATING) ? this.coordinating : this.leads).add(name);
		}
	}

	private String text(int at, int end) {
		return this.text.substring(this.words.get(at).start(), this.words.get(end - 1).end()).replaceAll("\\s+", " ");
	}

}
