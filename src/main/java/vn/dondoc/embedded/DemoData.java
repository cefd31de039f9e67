package vn.dondoc.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

import vn.dondoc.annex.AnnexFile;
import vn.dondoc.annex.AnnexIntake;
import vn.dondoc.annex.Corrections;
import vn.dondoc.annex.Defaults;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database with people and an annex to look at. Done before the web server
 * takes requests: whoever finds the application up can sign in.
 */
@Component
@Conditional(NoDatabaseNamed.class)
class DemoData implements SmartInitializingSingleton {

	/** An annex of our own writing. Who issues it is {@code thuongtruc}. */
	private static final Resource ANNEX = new ClassPathResource("demo/phu-luc-mau.docx");

	private final DemoOrganisation organisation;

	private final AnnexIntake annexes;

	DemoData(DemoOrganisation organisation, AnnexIntake annexes) {
		this.organisation = organisation;
		this.annexes = annexes;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.organisation.isThere()) {
			this.organisation.create();
			issueAnnex();
		}
	}

	private void issueAnnex() {
		try {
			this.annexes.issue(new AnnexFile(ANNEX.getFilename(), ANNEX.getContentAsByteArray(), Defaults.none()),
					Corrections.none(), false, "thuongtruc");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
