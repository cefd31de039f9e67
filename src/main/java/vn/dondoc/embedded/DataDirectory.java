package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import vn.dondoc.startup.StartRefusedException;

/**
 * The directory that embedded mode keeps everything in, held by this process alone. The
 * system frees the lock however the process ends, so whoever holds it may take the
 * database server found inside for an orphan.
 */
final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel lockFile;

	/**
	 * Creates the directory where it is missing, and locks it.
	 * @throws StartRefusedException when it cannot be written, or another process holds
	 * it
	 */
	DataDirectory(Path path) {
		this.path = path.toAbsolutePath().normalize();
		try {
			create();
			this.lockFile = FileChannel.open(this.path.resolve("dondoc.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (lock() == null) {
				this.lockFile.close();
				throw new StartRefusedException("data-dir-in-use", this.path);
			}
		}
		catch (IOException ex) {
			throw new StartRefusedException("data-dir-not-writable", this.path, ex.getClass().getSimpleName());
		}
	}

	/** A new one is for its owner alone: the letters in it are, and the database. */
	private void create() throws IOException {
		if (Files.notExists(this.path)) {
			Files.createDirectories(this.path);
			PosixFileAttributeView access = Files.getFileAttributeView(this.path, PosixFileAttributeView.class);
			if (access != null) {
				access.setPermissions(PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	private FileLock lock() throws IOException {
		try {
			return this.lockFile.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	Path path() {
		return this.path;
	}

	Path resolve(String name) {
		return this.path.resolve(name);
	}

	@Override
	public void close() throws IOException {
		this.lockFile.close();
	}

}
