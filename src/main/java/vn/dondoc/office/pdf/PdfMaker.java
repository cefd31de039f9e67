package vn.dondoc.office.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** Makes a PDF of a Word file. */
public final class PdfMaker {

	private PdfMaker() {
	}

	/** The fonts are read once, when the first PDF is asked for. */
	private static final class Setter {

		private static final FopFactory FOP = factory();

		private static FopFactory factory() {
			try {
				Configuration configuration = new DefaultConfigurationBuilder()
					.build(PdfMaker.class.getResourceAsStream("/fonts/fop.xml"));
				URI base = URI.create("fonts:/");
				FopFactoryBuilder builder = new FopFactoryBuilder(base, new OwnFonts()).setConfiguration(configuration);
				builder.getFontManager()
					.setResourceResolver(ResourceResolverFactory.createInternalResourceResolver(base, new OwnFonts()));
				return builder.build();
			}
			catch (ConfigurationException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	/**
	 * The PDF.
	 * @param word a .docx file
	 * @param title what the reader of the PDF shows above it
	 * @param at the moment it says it was made at
	 */
	public static byte[] pdf(byte[] word, String title, Instant at) throws IOException {
		byte[] objects;
		try (WordParts parts = new WordParts(word)) {
			objects = WordFo.of(parts);
		}
		try {
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			FOUserAgent agent = Setter.FOP.newFOUserAgent();
			agent.setCreationDate(Date.from(at));
			agent.setTitle(title);
			agent.setProducer("Đôn đốc");
			agent.getEventBroadcaster().addEventListener(new LayoutEvents());
			SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
			parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parsers.newSAXParser()
				.parse(new ByteArrayInputStream(objects),
						Setter.FOP.newFop(MimeConstants.MIME_PDF, agent, pdf).getDefaultHandler());
			return pdf.toByteArray();
		}
		catch (SAXException | ParserConfigurationException ex) {
			throw new IOException(ex);
		}
	}

}
