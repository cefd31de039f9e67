package vn.dondoc.webhook;

import java.util.List;

/**
 * An endpoint as an administrator enters it.
 *
 * @param types names of what it is told; none for everything
 */
record NewWebhook(String url, String description, List<String> types) {

	NewWebhook {
		url = (url != null) ? url.strip() : "";
		description = (description != null) ? description.strip() : "";
		types = (types != null) ? types.stream().filter((type) -> type != null && !type.isBlank()).distinct().toList()
				: List.of();
	}

}
