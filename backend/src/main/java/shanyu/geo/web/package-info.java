@NullMarked
package shanyu.geo.web;

import org.jspecify.annotations.NullMarked;
