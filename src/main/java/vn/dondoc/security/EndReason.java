package vn.dondoc.security;

/** Why a session was ended before its time. */
public enum EndReason {

	SIGNED_OUT_EVERYWHERE, PASSWORD_CHANGED, PASSWORD_RESET, RIGHTS_CHANGED

}
