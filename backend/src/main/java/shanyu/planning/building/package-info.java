/**
 * Pipelines: new, rebuilt and extended kindergartens with their nursery classes (task 1) and community venues in
 * neighbourhood planning (task 28), from plan to opening. Late steps become matters; standards are judged by the norms alone.
 */
@NullMarked
@NamedInterface("building")
package shanyu.planning.building;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
