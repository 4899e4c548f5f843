/**
 * 一街镇一方案: each town's plan from draft to approval, in versions that stay to be read; how far the register has come with
 * it; and the plan's own figures 1 to 3 and 21 with the rows they are counted from.
 */
@NullMarked
@NamedInterface("townplan")
package shanyu.planning.townplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
