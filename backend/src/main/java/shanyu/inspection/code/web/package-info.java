/** Inspection codes over HTTP. */
@NullMarked
package shanyu.inspection.code.web;

import org.jspecify.annotations.NullMarked;
