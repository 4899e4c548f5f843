@NullMarked
package shanyu.identity.masking;

import org.jspecify.annotations.NullMarked;
