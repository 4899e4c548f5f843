/**
 * Solvers from outside, behind one interface: asked how good a plan can be at best, never which plan to choose. What they
 * say may depend on the machine; so no site does. They run in a process of their own, which ends when it is told to, keeps
 * to its memory, and takes nothing down with it.
 */
@NullMarked
package shanyu.planner.prover;

import org.jspecify.annotations.NullMarked;
