package vn.dondoc.engine;

import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.stereotype.Component;

/** Keeps the filters of Tasklist as code defines them. */
@Component
public class StoredFilters {

	private final FilterService filters;

	StoredFilters(FilterService filters) {
		this.filters = filters;
	}

	/** Creates the filter of this name, or brings it up to date when it differs. */
	public void keep(String name, TaskQuery query, Map<String, Object> properties) {
		Filter wanted = this.filters.newTaskFilter(name).setQuery(query).setProperties(properties);
		Filter stored = this.filters.createTaskFilterQuery().filterName(name).singleResult();
		if (stored == null) {
			this.filters.saveFilter(wanted);
		}
		else if (!definition(wanted).equals(definition(stored))) {
			this.filters.saveFilter(stored.setQuery(query).setProperties(properties));
		}
	}

	/** As it is written to the database; queries themselves cannot be compared. */
	private static Map<String, Object> definition(Filter filter) {
		FilterEntity read = new FilterEntity(filter.getResourceType());
		read.setPropertiesInternal(((FilterEntity) filter).getPropertiesInternal());
		return Map.of("query", ((FilterEntity) filter).getQueryInternal(), "properties", read.getProperties());
	}

}
