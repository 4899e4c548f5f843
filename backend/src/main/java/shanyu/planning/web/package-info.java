@NullMarked
package shanyu.planning.web;

import org.jspecify.annotations.NullMarked;
