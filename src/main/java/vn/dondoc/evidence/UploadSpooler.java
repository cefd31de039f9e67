package vn.dondoc.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

import vn.dondoc.evidence.EvidenceRefused.Reason;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartException;

/** Takes the one file of a request from the network to the disk. */
@Component
class UploadSpooler {

	/** What a form's boundaries and headers take. */
	private static final DataSize AROUND = DataSize.ofMegabytes(1);

	/** A name of 300 letters takes 900 bytes; Tomcat by itself allows 512. */
	private static final int MOST_PART_HEADER = 16 << 10;

	/** Free space that others may count on. */
	private static final DataSize RESERVE = DataSize.ofMegabytes(100);

	private final EvidenceProperties properties;

	UploadSpooler(EvidenceProperties properties) {
		this.properties = properties;
	}

	/**
	 * Reads a request to its end.
	 * @throws MultipartException when it breaks off
	 */
	Upload read(HttpServletRequest request) throws IOException {
		long most = this.properties.maxFileSize().toBytes() + AROUND.toBytes();
		if (request.getContentLengthLong() > most) {
			throw tooLarge();
		}
		requireRoom(request.getContentLengthLong());
		FileUpload parser = new FileUpload();
		parser.setHeaderEncoding(StandardCharsets.UTF_8.name());
		parser.setPartHeaderSizeMax(MOST_PART_HEADER);
		parser.setSizeMax(most);
		try {
			return onlyFile(parser.getItemIterator(new ServletRequestContext(request)));
		}
		catch (IOException ex) {
			if (ex instanceof SizeException || ex.getCause() instanceof SizeException) {
				throw tooLarge();
			}
			throw new MultipartException("Unreadable upload", ex);
		}
	}

	private Upload onlyFile(FileItemIterator parts) throws IOException {
		Upload upload = null;
		try {
			while (parts.hasNext()) {
				FileItemStream part = parts.next();
				if (part.isFormField() || !"file".equals(part.getFieldName())) {
					continue;
				}
				if (upload != null) {
					throw new EvidenceRefused(Reason.SEVERAL_FILES);
				}
				upload = spool(part);
			}
		}
		catch (IOException | RuntimeException ex) {
			if (upload != null) {
				upload.close();
			}
			throw ex;
		}
		if (upload == null) {
			throw new EvidenceRefused(Reason.NO_FILE);
		}
		return upload;
	}

	private Upload spool(FileItemStream part) throws IOException {
		try (InputStream content = part.openStream()) {
			Allowance allowance = new Allowance(this.properties.maxFileSize().toBytes(), tooLarge());
			return new Upload(FileName.of(name(part)), Spool.of(content, this.properties.tempDir(), allowance));
		}
	}

	private static String name(FileItemStream part) {
		try {
			return part.getName();
		}
		catch (InvalidFileNameException ex) {
			return ex.getName();
		}
	}

	/** Better said before an hour of sending than after it. */
	private void requireRoom(long length) throws IOException {
		Files.createDirectories(this.properties.tempDir());
		long free = Files.getFileStore(this.properties.tempDir()).getUsableSpace();
		if (free < Math.max(length, 0) + RESERVE.toBytes()) {
			throw new EvidenceRefused(Reason.NO_ROOM);
		}
	}

	private EvidenceRefused tooLarge() {
		return new EvidenceRefused(Reason.TOO_LARGE, String.valueOf(this.properties.maxFileSize().toMegabytes()));
	}

}
