package vn.dondoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a channel from its beginning without moving its position or closing it. */
final class SpoolInput extends InputStream {

	private final FileChannel file;

	private long position;

	SpoolInput(FileChannel file) {
		this.file = file;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		int read = this.file.read(ByteBuffer.wrap(bytes, offset, length), this.position);
		this.position += Math.max(read, 0);
		return read;
	}

}
