package vn.dondoc.figurecheck;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One directive that bodies have not finished: "11/56 đơn vị chưa hoàn thành" and their
 * names.
 */
record Outstanding(@Schema(description = "Số thứ tự dòng", example = "6") String row,
		@Schema(description = "Cơ quan chủ trì như đã in") List<String> leads,
		@Schema(description = "Số đơn vị chưa hoàn thành", example = "11") Long notDone,
		@Schema(description = "Mẫu số", example = "56") Long of,
		@Schema(description = "Tên các đơn vị chưa hoàn thành, như ở chú thích") List<String> names) {

	Outstanding {
		leads = Lists.of(leads);
		names = Lists.of(names);
	}

	/** Who has not finished; the only lead where nobody is named. */
	List<String> unfinished() {
		return (this.names.isEmpty() && this.notDone == null && this.leads.size() == 1) ? this.leads : this.names;
	}

}
