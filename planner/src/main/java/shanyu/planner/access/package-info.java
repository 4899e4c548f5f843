/** How well people are served by places they share with others: coverage and floating catchments. */
@NullMarked
package shanyu.planner.access;

import org.jspecify.annotations.NullMarked;
