package vn.dondoc.embedded;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.startup.StartRefusedException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DataDirectoryTests {

	@TempDir
	private Path directory;

	@Test
	void belongsToOneHolderAtATime() throws Exception {
		try (DataDirectory first = new DataDirectory(this.directory)) {
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> new DataDirectory(first.path()))
				.withMessage("Thư mục dữ liệu %s đang được một tiến trình khác dùng.", first.path());
		}
		new DataDirectory(this.directory).close();
	}

	@Test
	void isRefusedWhereItCannotBeCreated() throws Exception {
		Path file = Files.createFile(this.directory.resolve("file"));
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> new DataDirectory(file.resolve("data")))
			.withMessageStartingWith("Không ghi được vào thư mục dữ liệu " + file.resolve("data"));
	}

}
