package vn.dondoc.annex;

/**
 * "4/49 đơn vị chưa hoàn thành".
 *
 * @param notDone bodies that have not finished
 * @param of bodies that were given the directive
 */
public record OutstandingCount(int notDone, int of) {
}
