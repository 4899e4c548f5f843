@NullMarked
package shanyu.disclosure.opendata.web;

import org.jspecify.annotations.NullMarked;
