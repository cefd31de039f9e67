package vn.dondoc.annex;

import java.util.Optional;

/** The words by which annexes say how far a directive has come. */
final class ProgressWords {

	private ProgressWords() {
	}

	/** Empty when the words are not among the known ones. */
	static Optional<Progress> read(String text) {
		String key = Texts.key(text);
		if (key.matches(".*\\b(chua (hoan thanh|thuc hien|trien khai|xong|bao cao))\\b.*")) {
			return Optional.of(Progress.NOT_DONE);
		}
		if (key.matches("(dang (thuc hien|hoan thanh|trien khai|xu ly|hoan thien)|trong han)\\b.*")) {
			return Optional.of(Progress.IN_PROGRESS);
		}
		if (key
			.matches("(da )?(hoan thanh|thuc hien|xong)( nhiem vu)? (qua han|cham|muon|tre|cham muon|sau han)\\b.*")) {
			return Optional.of(Progress.DONE_LATE);
		}
		if (key.matches("(da )?(hoan thanh|xong)( nhiem vu)?( (dung|truoc|trong) (thoi )?han| dung tien do)?")) {
			return Optional.of(Progress.DONE_ON_TIME);
		}
		return Optional.empty();
	}

}
