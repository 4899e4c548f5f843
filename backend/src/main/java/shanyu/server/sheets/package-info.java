@NullMarked
package shanyu.server.sheets;

import org.jspecify.annotations.NullMarked;
