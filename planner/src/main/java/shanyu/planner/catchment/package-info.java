/** The ground people reach on foot from a place: how much, and its outline on a map. */
@NullMarked
package shanyu.planner.catchment;

import org.jspecify.annotations.NullMarked;
