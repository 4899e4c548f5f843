/** What the house says when its doors are open: its address, where its data lives, and what rooms add, such as accounts. */
@NullMarked
package shanyu.server.opening;

import org.jspecify.annotations.NullMarked;
