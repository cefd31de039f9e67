package vn.dondoc.review;

/**
 * One review at one agency; as a text it is the process's business key: the review's
 * number, dot, the agency's code.
 */
record AgencyReview(String number, String agency) {

	static AgencyReview of(String businessKey) {
		int dot = businessKey.indexOf('.');
		return new AgencyReview(businessKey.substring(0, dot), businessKey.substring(dot + 1));
	}

	@Override
	public String toString() {
		return this.number + "." + this.agency;
	}

}
