package vn.dondoc.notification;

/**
 * What became of an attempt to hand a copy to the mail server.
 *
 * @param reason in Vietnamese; null where the server took it
 */
record Verdict(Fate fate, String reason) {

	static final Verdict SENT = new Verdict(Fate.SENT, null);

	/** What became of it; some of the names are those of the column {@code failure}. */
	enum Fate {

		/** The server took it. */
		SENT,
		/** The server takes nothing at all just now: no letter is to blame. */
		SERVER_AWAY,
		/** The server does not want this one yet. */
		PUT_OFF,
		/** The whole text went out and no answer came back. */
		UNKNOWN,
		/** There is no such address, says the server. */
		ADDRESS_REFUSED,
		/** No address at all, whatever server is asked. */
		ADDRESS_INVALID,
		/** The server will never take this letter; that is not the address's fault. */
		LETTER_REFUSED;

		boolean addressIsToBlame() {
			return this == ADDRESS_REFUSED || this == ADDRESS_INVALID;
		}

	}

}
