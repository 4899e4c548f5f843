/** 名录库: inspectors with what lets them be drawn and what keeps them from where, and the items they look at. */
@NullMarked
@NamedInterface("library")
package shanyu.inspection.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
