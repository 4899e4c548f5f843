@NullMarked
package shanyu.casework.web;

import org.jspecify.annotations.NullMarked;
