package vn.dondoc.evidence;

/** How many more bytes are read before a file is refused. */
final class Allowance {

	private final EvidenceRefused refusal;

	private long left;

	Allowance(long bytes, EvidenceRefused refusal) {
		this.left = bytes;
		this.refusal = refusal;
	}

	void use(long bytes) {
		this.left -= bytes;
		if (this.left < 0) {
			throw this.refusal;
		}
	}

}
