package vn.dondoc.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import vn.dondoc.organisation.Agency.Kind;

/**
 * Every way of writing every agency, as a tree of words. What joins the words of a name
 * ("và", "&", a comma, a dash) does not count: documents differ in it.
 */
final class NameIndex {

	private final Node root = new Node();

	NameIndex(Collection<Agency> agencies) {
		for (Agency agency : agencies) {
			if (agency.kind() != Kind.PROVINCE) {
				NameForms.listed(agency).forEach((name) -> node(name).meanInFull(agency));
			}
		}
		for (Agency agency : agencies) {
			NameForms.full(agency).forEach((name) -> node(name).meanInFull(agency));
			NameForms.bare(agency).forEach((name) -> node(name).meanBare(agency));
		}
	}

	/** A name that was found. */
	record Match(int end, Agency agency, boolean bare) {
	}

	/**
	 * Finds the longest name that begins at a word and ends where a name can.
	 * @param start what to read before the first word ("Đảng ủy Bộ"); empty for nothing
	 * @param bare which agencies' bare names count
	 * @return the match, or null when there is none
	 */
	Match longest(List<Word> words, int at, List<String> start, Predicate<Agency> bare) {
		Node node = this.root;
		for (String key : start) {
			node = (node != null) ? node.next.get(key) : null;
		}
		Match longest = null;
		for (int i = at; i < words.size() && node != null && (i == at || !words.get(i).cut()); i++) {
			node = node.next.get(words.get(i).key());
			if (node != null && (i + 1 == words.size() || words.get(i + 1).opens())) {
				longest = node.match(i + 1, bare, longest);
			}
		}
		return longest;
	}

	private Node node(String name) {
		Node node = this.root;
		for (Word word : Words.of(name)) {
			node = node.next.computeIfAbsent(word.key(), (key) -> new Node());
		}
		return node;
	}

	private static final class Node {

		private final Map<String, Node> next = new HashMap<>(2);

		private Agency full;

		private Agency bare;

		void meanInFull(Agency agency) {
			this.full = (this.full != null) ? this.full : agency;
		}

		void meanBare(Agency agency) {
			this.bare = (this.bare != null) ? this.bare : agency;
		}

		Match match(int end, Predicate<Agency> bareCounts, Match shorter) {
			if (this.full != null) {
				return new Match(end, this.full, false);
			}
			return (this.bare != null && bareCounts.test(this.bare)) ? new Match(end, this.bare, true) : shorter;
		}

	}

}
