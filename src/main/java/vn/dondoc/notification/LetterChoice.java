package vn.dondoc.notification;

/** When somebody wants their letters. */
public enum LetterChoice {

	/** One a morning, and at once only what is urgent. */
	DIGEST,
	/** Each thing at once. */
	IMMEDIATE

}
