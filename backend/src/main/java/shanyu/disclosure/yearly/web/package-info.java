@NullMarked
package shanyu.disclosure.yearly.web;

import org.jspecify.annotations.NullMarked;
