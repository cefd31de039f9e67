package vn.dondoc.figurecheck;

import java.math.BigDecimal;

/**
 * A figure of a part as it stands somewhere in the report.
 *
 * @param value null when only a percentage stands there
 */
record Claim(String where, Figure figure, Long value, Long of, BigDecimal percent) {
}
