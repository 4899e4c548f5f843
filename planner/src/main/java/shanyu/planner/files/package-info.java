/** Tables handed to the planner as CSV: read whole, every fault named with its line, or not at all. */
@NullMarked
package shanyu.planner.files;

import org.jspecify.annotations.NullMarked;
