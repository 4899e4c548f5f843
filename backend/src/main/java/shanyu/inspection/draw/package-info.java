/**
 * 双随机: rounds from calendar to disclosure, after the protocol DRAW-1. Quota, recusals and canonical forms are rules
 * without table or clock; {@link shanyu.inspection.draw.RoundState} says what may follow what; the drawing itself is the
 * verifier's.
 */
@NullMarked
@NamedInterface("draw")
package shanyu.inspection.draw;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
