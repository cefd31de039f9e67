package vn.dondoc.correspondence;

/** Why a letter was given up. */
enum Failure {

	/** The mail server does not know the address. */
	ADDRESS_REFUSED,
	/** The address is none. */
	ADDRESS_INVALID,
	/** The mail server refused this letter, not its address. */
	LETTER_REFUSED,
	/** The mail server put it off for two days. */
	PUT_OFF,
	/** It may have arrived, twice even: no answer came. */
	UNKNOWN

}
