/**
 * Where to open sites: p-median (least total way) and maximal covering (most people within reach), one problem with two
 * tables of costs. A swap search gives an answer at once; a Lagrangian relaxation says how far from the best it can be.
 */
@NullMarked
package shanyu.planner.siting;

import org.jspecify.annotations.NullMarked;
