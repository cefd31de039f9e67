package vn.dondoc.extension;

import java.time.Period;

import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often and how far a deadline may be moved.
 *
 * @param most extensions of one assignment
 * @param farthest from the first deadline to the last possible one
 */
@Validated
@ConfigurationProperties("dondoc.extension")
record Limits(@DefaultValue("2") @Min(0) int most, @DefaultValue("P180D") Period farthest) {
}
