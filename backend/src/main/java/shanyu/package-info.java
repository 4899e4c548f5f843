/** Shanyu: one package is one room of the house; {@code docs/architecture.md} is the plan. */
@NullMarked
package shanyu;

import org.jspecify.annotations.NullMarked;
