package vn.dondoc.embedded;

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
	static final Resource ANNEX = new ClassPathResource("demo/phu-luc-mau.docx");

	private final DemoOrganisation organisation;

	DemoData(DemoOrganisation organisation) {
		this.organisation = organisation;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (!this.organisation.isThere()) {
			this.organisation.create();
		}
	}

}
