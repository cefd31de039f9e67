package vn.dondoc.lifecycle;

import java.util.Collection;
import java.util.List;

import vn.dondoc.web.Viewer;

/** Makes the cards of one kind of task, of those that the viewer may see. */
public interface TaskCardSource {

	List<TaskCard> of(Collection<String> tasks, Viewer viewer);

}
