/**
 * 风险分级: a stated, versioned formula turns what is known of an institution on a day into points and a class A to D, which
 * decide how often it is visited. The formula is data with a source and a date; the scoring is a rule without table or
 * clock; every point names the row behind it, so that an institution can read, check and contest its own.
 */
@NamedInterface("risk")
@NullMarked
package shanyu.inspection.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
