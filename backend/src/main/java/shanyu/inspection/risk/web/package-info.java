/** Risk classes over HTTP. */
@NullMarked
package shanyu.inspection.risk.web;

import org.jspecify.annotations.NullMarked;
