package vn.dondoc.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file's content on disk while it is being judged. The file is gone when it is closed,
 * and on a system that can unlink an open file nobody ever sees it: not even a killed
 * process leaves one behind.
 */
final class Spool implements Closeable {

	private static final Logger log = LoggerFactory.getLogger(Spool.class);

	private final FileChannel file;

	private final MessageDigest digest = sha256Digest();

	private long size;

	private String sha256;

	private Spool(Path directory) {
		try {
			Files.createDirectories(directory);
			this.file = FileChannel.open(directory.resolve("evidence-" + UUID.randomUUID()),
					StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE,
					StandardOpenOption.DELETE_ON_CLOSE);
		}
		catch (IOException ex) {
			throw noRoom(ex);
		}
	}

	/**
	 * Takes in what is sent.
	 * @throws IOException when it cannot be read to its end
	 */
	static Spool of(InputStream sent, Path directory, Allowance allowance) throws IOException {
		Spool spool = new Spool(directory);
		try {
			byte[] buffer = new byte[1 << 16];
			for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
				allowance.use(read);
				spool.append(buffer, read);
			}
			spool.file.position(0);
			spool.sha256 = HexFormat.of().formatHex(spool.digest.digest());
			return spool;
		}
		catch (IOException | RuntimeException ex) {
			spool.close();
			throw ex;
		}
	}

	long size() {
		return this.size;
	}

	String sha256() {
		return this.sha256;
	}

	/** From its beginning; closing it does not close the file. */
	InputStream read() {
		return new SpoolInput(this.file);
	}

	/** Closing it does not close the file. */
	SeekableByteChannel channel() {
		return new OpenChannel(this.file);
	}

	FileChannel file() {
		return this.file;
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

	static MessageDigest sha256Digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void append(byte[] bytes, int length) {
		ByteBuffer next = ByteBuffer.wrap(bytes, 0, length);
		try {
			while (next.hasRemaining()) {
				this.file.write(next);
			}
		}
		catch (IOException ex) {
			throw noRoom(ex);
		}
		this.digest.update(bytes, 0, length);
		this.size += length;
	}

	private static EvidenceRefused noRoom(IOException ex) {
		log.error("Evidence cannot be written to the temporary directory", ex);
		return new EvidenceRefused(EvidenceRefused.Reason.NO_ROOM);
	}

}
