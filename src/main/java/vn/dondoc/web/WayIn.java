package vn.dondoc.web;

import java.util.Optional;

/** By whose word a person has come in. */
enum WayIn {

	/** Ours: the password is kept here and can be changed here. */
	LOCAL,

	/** A directory asked by LDAP. */
	DIRECTORY,

	/** A provider of OpenID Connect. */
	PROVIDER;

	/** The authority that tells apart those whose password is kept here. */
	Optional<String> authority() {
		return (this == LOCAL) ? Optional.of(Roles.LOCAL_PASSWORD) : Optional.empty();
	}

}
