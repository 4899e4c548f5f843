/**
 * Births to come, the children under three they make and the places their families ask for: what is entered, what is
 * assumed, and every forecast with all it was made from.
 */
@NamedInterface("forecast")
@NullMarked
package shanyu.planning.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
