package vn.dondoc.annex;

/**
 * A file with an annex, as somebody sent it.
 *
 * @param name its name as sent; the content decides what it is
 * @param content the file
 * @param defaults what to take for rows that lack it
 */
public record AnnexFile(String name, byte[] content, Defaults defaults) {
}
