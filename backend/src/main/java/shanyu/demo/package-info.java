/**
 * The demonstration: an invented Pudong on real geography, and a small invented district beside it so that separation can
 * be tried. Writes through the same doors as people do; never the name of a real institution or person.
 */
@NullMarked
@ApplicationModule(displayName = "演示")
package shanyu.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
