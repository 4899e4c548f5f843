/**
 * Sites that hold only so many (the capacitated p-median): each point is served whole by one open site, and no site serves
 * more than its capacity. A search over allotments gives an answer, a Lagrangian relaxation says how far from the best it
 * can be.
 */
@NullMarked
package shanyu.planner.siting.capacity;

import org.jspecify.annotations.NullMarked;
