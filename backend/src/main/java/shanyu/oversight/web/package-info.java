@NullMarked
package shanyu.oversight.web;

import org.jspecify.annotations.NullMarked;
