/** Who can walk where: a network of ways in flat arrays, and bounded searches over it. */
@NullMarked
package shanyu.planner.walk;

import org.jspecify.annotations.NullMarked;
