@NullMarked
package shanyu.inspection.visit.web;

import org.jspecify.annotations.NullMarked;
