package vn.dondoc.assignment;

/**
 * Validation group: what holds already while something is being entered, before it is
 * handed in.
 */
public interface Unfinished {

}
