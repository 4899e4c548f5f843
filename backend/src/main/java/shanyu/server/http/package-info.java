@NullMarked
package shanyu.server.http;

import org.jspecify.annotations.NullMarked;
