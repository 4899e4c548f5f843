@NullMarked
package shanyu.norms.web;

import org.jspecify.annotations.NullMarked;
