@NullMarked
package shanyu.messages.web;

import org.jspecify.annotations.NullMarked;
