@NullMarked
package shanyu.registry.web;

import org.jspecify.annotations.NullMarked;
