@NullMarked
package shanyu.disclosure.web;

import org.jspecify.annotations.NullMarked;
