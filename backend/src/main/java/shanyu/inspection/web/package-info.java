@NullMarked
package shanyu.inspection.web;

import org.jspecify.annotations.NullMarked;
