package vn.dondoc.register;

import java.util.List;

/** One page of a list. */
record Page<T>(List<T> items, int page, int size, long total) {
}
