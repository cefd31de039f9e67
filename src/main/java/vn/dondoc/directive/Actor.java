package vn.dondoc.directive;

/**
 * Who does something, and in whose place: both names go to the record.
 *
 * @param username who does it
 * @param onBehalfOf the absent person for whom they do it; null when they act for
 * themself
 */
public record Actor(String username, String onBehalfOf) {

	/** Somebody who acts for themself. */
	public static Actor of(String username) {
		return new Actor(username, null);
	}

	/** The person whose right it is. */
	public String inNameOf() {
		return (this.onBehalfOf != null) ? this.onBehalfOf : this.username;
	}

}
