@NullMarked
package shanyu.identity.access;

import org.jspecify.annotations.NullMarked;
