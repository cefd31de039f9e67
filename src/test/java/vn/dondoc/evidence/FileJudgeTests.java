package vn.dondoc.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileJudgeTests {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	@TempDir
	private Path temp;

	private FileJudge judge;

	@BeforeEach
	void begin() {
		this.judge = new FileJudge(
				new EvidenceProperties(20, DataSize.ofMegabytes(100), DataSize.ofMegabytes(500), this.temp));
	}

	@AfterEach
	void nothingIsLeftBehind() throws IOException {
		try (Stream<Path> files = Files.list(this.temp)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void everyKindIsKnownByItsContent() throws IOException {
		assertThat(judge("a.pdf", Samples.PDF)).isEqualTo(FileKind.PDF);
		assertThat(judge("a.docx", Samples.docx())).isEqualTo(FileKind.DOCX);
		assertThat(judge("a.xlsx", Samples.xlsx())).isEqualTo(FileKind.XLSX);
		assertThat(judge("a.pptx", Samples.ooxml(FileKind.PPTX.type() + ".main+xml"))).isEqualTo(FileKind.PPTX);
		assertThat(judge("a.doc", Samples.ole("WordDocument"))).isEqualTo(FileKind.DOC);
		assertThat(judge("a.xls", Samples.xls())).isEqualTo(FileKind.XLS);
		assertThat(judge("a.ppt", Samples.ole("PowerPoint Document"))).isEqualTo(FileKind.PPT);
		for (FileKind kind : new FileKind[] { FileKind.ODT, FileKind.ODS, FileKind.ODP }) {
			assertThat(judge("a." + kind.extension(), Samples.openDocument(kind.type()))).isEqualTo(kind);
		}
		assertThat(judge("a.PNG", Samples.image("png"))).isEqualTo(FileKind.PNG);
		assertThat(judge("a.jpeg", Samples.image("jpg"))).isEqualTo(FileKind.JPEG);
		assertThat(judge("a.gif", Samples.image("gif"))).isEqualTo(FileKind.GIF);
		assertThat(judge("a.bmp", Samples.image("bmp"))).isEqualTo(FileKind.BMP);
		assertThat(judge("a.tif", Samples.image("tiff"))).isEqualTo(FileKind.TIFF);
		assertThat(judge("a.webp", Samples.WEBP)).isEqualTo(FileKind.WEBP);
		assertThat(judge("IMG_0012.HEIC", Samples.HEIC)).isEqualTo(FileKind.HEIC);
		assertThat(judge("a.txt", Samples.text("Đã rà soát xong 63 quy định"))).isEqualTo(FileKind.TEXT);
		assertThat(judge("a.csv", "STT;Nội dung".getBytes(StandardCharsets.UTF_16))).isEqualTo(FileKind.TEXT);
		assertThat(judge("a.zip", Samples.zip("thư mục/a.docx", Samples.docx(), "b.pdf", Samples.PDF, "trống/",
				new byte[0], "c", Samples.image("png"))))
			.isEqualTo(FileKind.ZIP);
		assertThat(judge("Số 12-BC.2025", Samples.PDF)).isEqualTo(FileKind.PDF);
	}

	@Test
	void whatItIsNamedMustBeWhatItIs() throws IOException {
		refused(Reason.CONTRADICTION, "a.docx", Samples.exe());
		refused(Reason.NOT_ALLOWED, "a.exe", Samples.exe());
		refused(Reason.NOT_ALLOWED, "a", Samples.exe());
		refused(Reason.CONTRADICTION, "a.pdf", Samples.HTML);
		refused(Reason.CONTRADICTION, "a.exe", Samples.PDF);
		refused(Reason.CONTRADICTION, "a.doc", Samples.docx());
		refused(Reason.CONTRADICTION, "a.png", Samples.SVG);
		refused(Reason.NOT_ALLOWED, "a.svg", Samples.SVG);
		refused(Reason.NOT_ALLOWED, "a.rar", Samples.RAR);
		refused(Reason.CONTRADICTION, "a.bat", Samples.text("format c:"));
		refused(Reason.CONTRADICTION, "a.docx", Samples.zip("a.pdf", Samples.PDF));
	}

	@Test
	void whatNobodyCanVerifyOrWhatActsByItselfIsRefused() throws IOException {
		refused(Reason.EMPTY, "a.pdf", new byte[0]);
		refused(Reason.PASSWORD, "a.docx", Samples.ole("EncryptedPackage", "EncryptionInfo"));
		refused(Reason.PASSWORD, "a.odt", Samples.openDocument(FileKind.ODT.type(), "META-INF/manifest.xml",
				Samples.text("<manifest:encryption-data/>")));
		refused(Reason.MACROS, "a.docm", Samples.ooxml("application/vnd.ms-word.document.macroEnabled.main+xml"));
		refused(Reason.MACROS, "a.docx",
				Samples.zip("[Content_Types].xml",
						Samples.text("<Types><Override ContentType=\"" + WORD + ".main+xml\"/></Types>"),
						"word/vbaProject.bin", new byte[9]));
		refused(Reason.MACROS, "a.xls", Samples.ole("Workbook", "_VBA_PROJECT_CUR"));
		refused(Reason.MACROS, "a.odt", Samples.openDocument(FileKind.ODT.type(), "Basic/Standard/a.xml", new byte[9]));
		refused(Reason.CORRUPTED, "a.docx", Samples.text("PK\u0003\u0004 và không gì nữa"));
		refused(Reason.CORRUPTED, "a.doc", new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3 });
	}

	@Test
	void aZipFileIsAsGoodAsWhatIsInIt() throws IOException {
		refused(Reason.NOT_ALLOWED, "a.zip", Samples.zip("x/cai-dat.exe", Samples.exe()));
		refused(Reason.CONTRADICTION, "a.zip", Samples.zip("bao-cao.pdf", Samples.exe()));
		refused(Reason.ZIP_IN_ZIP, "a.zip", Samples.zip("b.zip", Samples.zip("c.pdf", Samples.PDF)));
		refused(Reason.PASSWORD, "a.zip", Samples.encrypted(Samples.zip("c.pdf", Samples.PDF)));
		refused(Reason.ZIP_PATH, "a.zip", Samples.zip("../../c.pdf", Samples.PDF));
		refused(Reason.ZIP_EMPTY, "a.zip", Samples.zip("c.pdf", new byte[0]));
		Object[] many = new Object[2002];
		for (int i = 0; i < many.length; i += 2) {
			many[i] = i + ".txt";
			many[i + 1] = Samples.text("một");
		}
		refused(Reason.ZIP_TOO_MANY, "a.zip", Samples.zip(many));
	}

	private FileKind judge(String name, byte[] content) throws IOException {
		Allowance enough = new Allowance(Long.MAX_VALUE, new EvidenceRefused(Reason.TOO_LARGE));
		try (Spool spool = Spool.of(new ByteArrayInputStream(content), this.temp, enough)) {
			assertThat(this.temp).isEmptyDirectory();
			return this.judge.judge(spool, FileName.of(name));
		}
	}

	private void refused(Reason reason, String name, byte[] content) {
		assertThatExceptionOfType(EvidenceRefused.class).as(name)
			.isThrownBy(() -> judge(name, content))
			.extracting(EvidenceRefused::reason)
			.isEqualTo(reason);
	}

}
