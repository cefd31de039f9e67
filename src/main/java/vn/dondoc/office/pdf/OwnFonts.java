package vn.dondoc.office.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;

import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Gives the fonts of ours and nothing else: no document reaches a file or a server. */
final class OwnFonts implements ResourceResolver {

	@Override
	public Resource getResource(URI address) throws IOException {
		String path = address.getPath();
		InputStream font = ("fonts".equals(address.getScheme()) && path != null && path.matches("/[\\w-]+\\.ttf"))
				? OwnFonts.class.getResourceAsStream("/fonts" + path) : null;
		if (font == null) {
			throw new FileNotFoundException(String.valueOf(address));
		}
		return new Resource(font);
	}

	@Override
	public OutputStream getOutputStream(URI address) throws IOException {
		throw new FileNotFoundException(String.valueOf(address));
	}

}
