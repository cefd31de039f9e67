package vn.dondoc.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file such that after a crash it is there as a whole, or as it was before. */
final class DurableFile {

	private DurableFile() {
	}

	/** Returns once the content is on the disk. */
	static void write(Path file, byte[] content) throws IOException {
		Path directory = file.toAbsolutePath().getParent();
		Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".tmp");
		try {
			try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
				ByteBuffer rest = ByteBuffer.wrap(content);
				while (rest.hasRemaining()) {
					channel.write(rest);
				}
				channel.force(true);
			}
			Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			forceEntry(directory);
		}
		finally {
			Files.deleteIfExists(fresh);
		}
	}

	/**
	 * The new name is on the disk only when the directory is. Windows knows no such call.
	 */
	private static void forceEntry(Path directory) throws IOException {
		if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
				channel.force(true);
			}
		}
	}

}
