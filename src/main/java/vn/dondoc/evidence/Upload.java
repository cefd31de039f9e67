package vn.dondoc.evidence;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file that has been sent.
 *
 * @param name its name, made safe
 * @param content its content, on disk until this is closed
 */
record Upload(FileName name, Spool content) implements Closeable {

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
