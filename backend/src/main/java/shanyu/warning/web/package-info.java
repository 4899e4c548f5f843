@NullMarked
package shanyu.warning.web;

import org.jspecify.annotations.NullMarked;
