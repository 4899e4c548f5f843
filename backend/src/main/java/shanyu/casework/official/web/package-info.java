@NullMarked
package shanyu.casework.official.web;

import org.jspecify.annotations.NullMarked;
