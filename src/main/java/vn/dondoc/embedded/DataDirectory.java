package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import vn.dondoc.startup.StartRefusedException;

/**
 * The directory that embedded mode keeps everything in, held by this process alone. The
 * system frees the lock however the process ends, so whoever holds it may take the
 * database server found inside for an orphan.
 */
final class DataDirectory implements AutoCloseable {

	private final Path path;

	private final FileChannel lockFile;

	private final FileLock lock;

	/**
	 * Creates the directory where it is missing, and locks it.
	 * @throws StartRefusedException when it cannot be written, or another process holds
	 * it
	 */
	DataDirectory(Path path) {
		this.path = path.toAbsolutePath().normalize();
		try {
			Files.createDirectories(this.path);
			this.lockFile = FileChannel.open(this.path.resolve("dondoc.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			this.lock = tryLock();
		}
		catch (IOException ex) {
			throw new StartRefusedException(
					"Không ghi được vào thư mục dữ liệu %s (%s).".formatted(this.path, ex.getClass().getSimpleName()),
					"Cấp quyền ghi cho thư mục này hoặc đặt dondoc.data-dir tới thư mục khác.", ex);
		}
		if (this.lock == null) {
			throw new StartRefusedException(
					"Thư mục dữ liệu %s đang được một tiến trình khác dùng.".formatted(this.path),
					"Dừng tiến trình đó hoặc đặt dondoc.data-dir tới thư mục khác.");
		}
	}

	private FileLock tryLock() throws IOException {
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
		this.lock.release();
		this.lockFile.close();
	}

}
