@NullMarked
package shanyu.identity.web;

import org.jspecify.annotations.NullMarked;
