/**
 * 检查、发现、闭环: a visit from its order to its last correction, what it found, and how each finding was closed. The team
 * comes from the draw or from a stated reason; deadlines and second pairs of eyes are casework's.
 */
@NamedInterface("visit")
@NullMarked
package shanyu.inspection.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
