/** 文书: papers the authority issues from dated templates, numbered without gaps, each known to the log by its hash. */
@NullMarked
@NamedInterface("official")
package shanyu.casework.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
