package vn.dondoc.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A channel for a reader that closes what it reads: the file behind stays open. */
final class OpenChannel implements SeekableByteChannel {

	private final FileChannel file;

	OpenChannel(FileChannel file) {
		this.file = file;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return this.file.read(target);
	}

	@Override
	public int write(ByteBuffer source) {
		throw new NonWritableChannelException();
	}

	@Override
	public long position() throws IOException {
		return this.file.position();
	}

	@Override
	public SeekableByteChannel position(long position) throws IOException {
		this.file.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return this.file.size();
	}

	@Override
	public SeekableByteChannel truncate(long size) {
		throw new NonWritableChannelException();
	}

	@Override
	public boolean isOpen() {
		return this.file.isOpen();
	}

	@Override
	public void close() {
		// The file is closed by whoever opened it
	}

}
