package vn.dondoc.web;

import java.io.Serializable;
import java.security.Principal;

/**
 * The person behind a session.
 *
 * @param getName the username; named as {@link Principal} wants it
 * @param fullName as shown in the header of pages
 */
record SignedIn(String getName, String fullName) implements Principal, Serializable {
}
