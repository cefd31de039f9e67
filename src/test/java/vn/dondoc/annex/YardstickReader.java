package vn.dondoc.annex;

import org.springframework.util.unit.DataSize;

import vn.dondoc.organisation.AgencyDirectory;

/** Reads annexes for tests of other packages, without the application. */
public final class YardstickReader {

	private YardstickReader() {
	}

	public static AnnexReading read(byte[] content, String name, AgencyDirectory directory) {
		return new AnnexReader(DataSize.ofMegabytes(20), 20_000).read(content, name, Defaults.none(),
				Corrections.none(), directory);
	}

}
