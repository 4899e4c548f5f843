@NullMarked
package shanyu.server.files;

import org.jspecify.annotations.NullMarked;
