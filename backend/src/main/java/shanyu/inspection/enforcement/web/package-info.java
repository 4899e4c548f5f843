@NullMarked
package shanyu.inspection.enforcement.web;

import org.jspecify.annotations.NullMarked;
