package vn.dondoc.web;

import org.springframework.context.MessageSourceResolvable;

/** A refusal that concerns one field of what was entered, and is shown beside it. */
public interface OfField extends MessageSourceResolvable {

	/** The field, as in the request. */
	String field();

}
