package vn.dondoc.simulation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A moment of the plan, and what people do then; nothing at midnight and in the morning.
 */
record Step(LocalDateTime at, List<Action> actions) {

}
