/** Paper: a page of the house's own making as PDF, the same bytes for the same facts. */
@NullMarked
package shanyu.server.print;

import org.jspecify.annotations.NullMarked;
