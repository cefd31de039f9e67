package vn.dondoc.annex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import vn.dondoc.annex.AnnexRefused.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnnexRefusedTests {

	@Test
	void judgesByContentAndNotByName() {
		refuses(Reason.NOT_AN_ANNEX, "%PDF-1.7 bản quét".getBytes(StandardCharsets.UTF_8), "phu-luc.docx");
		refuses(Reason.NOT_AN_ANNEX, "{\\rtf1 văn bản}".getBytes(StandardCharsets.UTF_8), "phu-luc.docx");
		refuses(Reason.NOT_AN_ANNEX, "chỉ là chữ".getBytes(StandardCharsets.UTF_8), "phu-luc.docx");
		refuses(Reason.NOT_AN_ANNEX, new byte[] { 1, 2, 3, 0, 5 }, "anh.bin");
		refuses(Reason.EMPTY, new byte[0], "phu-luc.xlsx");
		assertThat(Sample.read(annex(), "phu-luc.xlsx").rows()).as("a Word file under a wrong name").hasSize(1);
	}

	@Test
	void refusesOldFormats() throws IOException {
		ByteArrayOutputStream excel = new ByteArrayOutputStream();
		try (HSSFWorkbook workbook = new HSSFWorkbook()) {
			workbook.createSheet();
			workbook.write(excel);
		}
		refuses(Reason.OLD_EXCEL, excel.toByteArray(), "phu-luc.xlsx");
		ByteArrayOutputStream word = new ByteArrayOutputStream();
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			file.getRoot().createDocument("WordDocument", new java.io.ByteArrayInputStream(new byte[5000]));
			file.writeFilesystem(word);
		}
		assertThat(refuses(Reason.OLD_WORD, word.toByteArray(), "phu-luc.doc")).hasMessageContaining(".docx");
	}

	@Test
	void refusesAPassword() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (POIFSFileSystem file = new POIFSFileSystem()) {
			Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
			encryptor.confirmPassword("mật khẩu");
			try (OutputStream encrypted = encryptor.getDataStream(file)) {
				encrypted.write(annex());
			}
			file.writeFilesystem(out);
		}
		refuses(Reason.PASSWORD, out.toByteArray(), "phu-luc.docx");
	}

	@Test
	void refusesDamagedFiles() throws IOException {
		byte[] annex = annex();
		refuses(Reason.CORRUPTED, Arrays.copyOf(annex, annex.length / 2), "phu-luc.docx");
		byte[] twisted = annex.clone();
		Arrays.fill(twisted, 60, 200, (byte) 7);
		refuses(Reason.CORRUPTED, twisted, "phu-luc.docx");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("anh.txt"));
			zip.write(1);
		}
		assertThat(refusal(out.toByteArray(), "phu-luc.docx").reason()).isIn(Reason.NOT_AN_ANNEX, Reason.CORRUPTED);
	}

	@Test
	void refusesAZipBombBeforeItFillsTheMemory() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			byte[] nothing = new byte[1 << 20];
			for (int part = 0; part < 4; part++) {
				zip.putNextEntry(new ZipEntry("word/part" + part + ".xml"));
				for (int i = 0; i < 40; i++) {
					zip.write(nothing);
				}
			}
		}
		refuses(Reason.ZIP_BOMB, out.toByteArray(), "phu-luc.docx");
	}

	@Test
	void refusesWhatIsTooLarge() {
		AnnexReader small = new AnnexReader(DataSize.ofBytes(1000), 20_000);
		assertThatExceptionOfType(AnnexRefused.class)
			.isThrownBy(
					() -> small.read(annex(), "phu-luc.docx", Defaults.none(), Corrections.none(), Sample.DIRECTORY))
			.extracting(AnnexRefused::reason)
			.isEqualTo(Reason.TOO_LARGE);
		AnnexReader fewRows = new AnnexReader(DataSize.ofMegabytes(20), 1);
		assertThatExceptionOfType(AnnexRefused.class)
			.isThrownBy(
					() -> fewRows.read(annex(), "phu-luc.docx", Defaults.none(), Corrections.none(), Sample.DIRECTORY))
			.extracting(AnnexRefused::reason)
			.isEqualTo(Reason.TOO_MANY_ROWS);
	}

	@Test
	void refusesFilesWithoutAListOfDirectives() {
		XWPFDocument noTable = new XWPFDocument();
		noTable.createParagraph().createRun().setText("Không có bảng");
		refuses(Reason.NO_TABLE, Sample.bytes(noTable), "phu-luc.docx");
		XWPFDocument other = new XWPFDocument();
		Sample.table(other, new String[] { "Họ và tên", "Điện thoại" }, new String[] { "Nguyễn Văn A", "0123" });
		assertThat(refuses(Reason.NO_LIST, Sample.bytes(other), "phu-luc.docx"))
			.hasMessageContaining("Họ và tên · Điện thoại");
		XWPFDocument noRows = new XWPFDocument();
		Sample.table(noRows, new String[][] { Sample.HEADER });
		refuses(Reason.NO_ROWS, Sample.bytes(noRows), "phu-luc.docx");
	}

	@Test
	void refusesADefaultDeadlineThatNobodyCanRead() {
		assertThatExceptionOfType(AnnexRefused.class)
			.isThrownBy(
					() -> Sample.read(annex(), "a.docx", new Defaults(null, null, "Quy II/2025"), Corrections.none()))
			.withMessageContaining("Quy II/2025");
	}

	private static AnnexRefused refuses(Reason reason, byte[] content, String name) {
		AnnexRefused refused = refusal(content, name);
		assertThat(refused.reason()).isEqualTo(reason);
		assertThat(refused).message().matches(".*[ạảếộữđệ].*");
		return refused;
	}

	private static AnnexRefused refusal(byte[] content, String name) {
		try {
			Sample.read(content, name);
		}
		catch (AnnexRefused refused) {
			return refused;
		}
		throw new AssertionError("not refused: " + name);
	}

	private static byte[] annex() {
		XWPFDocument document = new XWPFDocument();
		Sample.table(document, Sample.HEADER, Sample.row("1", "Việc một"));
		return Sample.bytes(document);
	}

}
