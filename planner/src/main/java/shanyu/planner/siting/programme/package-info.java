/**
 * A programme of new sites: candidates of so many places and a yearly cost, people in reach of some of them, a budget, a
 * floor of coverage for each town, and periods in which what opened before stays open. First the floors, then the most
 * people; each site says what it adds, each candidate left out says why.
 */
@NullMarked
package shanyu.planner.siting.programme;

import org.jspecify.annotations.NullMarked;
