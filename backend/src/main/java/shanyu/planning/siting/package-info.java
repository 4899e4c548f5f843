/**
 * 选址: the venues towns could offer, what the district asks of new points (scenarios), the runs that answer it with a bound,
 * and what would be different if a point were added, moved, closed or resized.
 */
@NamedInterface("siting")
@NullMarked
package shanyu.planning.siting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
