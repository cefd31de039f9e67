package vn.dondoc.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Reads columns in which the database has gathered many rows into one value. */
@Component
class JsonColumns {

	private final ObjectMapper json;

	JsonColumns(ObjectMapper json) {
		this.json = json;
	}

	<T> List<T> list(ResultSet row, String column, TypeReference<List<T>> type) throws SQLException {
		String content = row.getString(column);
		return (content != null) ? read(content, type) : List.of();
	}

	Map<String, Object> map(ResultSet row, String column) throws SQLException {
		return read(row.getString(column), new TypeReference<>() {
		});
	}

	private <T> T read(String content, TypeReference<T> type) {
		try {
			return this.json.readValue(content, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
