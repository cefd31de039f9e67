package vn.dondoc.annex;

import java.util.List;

/**
 * What a file holds, whatever its format.
 *
 * @param paragraphs texts outside the tables that stand before the last table, in order
 * @param grids its tables in order
 * @param closing texts behind the last table
 * @param hidden what the sender has hidden and is therefore not read
 */
public record FileContent(List<String> paragraphs, List<Grid> grids, List<String> closing, List<Skipped> hidden) {
}
