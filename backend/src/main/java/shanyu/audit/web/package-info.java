@NullMarked
package shanyu.audit.web;

import org.jspecify.annotations.NullMarked;
