/**
 * How many children are born where: rates of births per woman carried forward, shares of areas shrunk to the whole, areas
 * adding up to the whole, intervals from how wrong the same method was before.
 */
@NullMarked
package shanyu.planner.forecast;

import org.jspecify.annotations.NullMarked;
