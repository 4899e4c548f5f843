/**
 * Columns the database cannot read. A text is sealed with a key that two things make: the version's key, wrapped by the
 * house's master key outside the database, and 32 random bytes of the person it concerns. Rotating makes another version and
 * seals anew; erasing a person destroys the 32 bytes. Decision 0023.
 */
@NullMarked
package shanyu.server.sealing;

import org.jspecify.annotations.NullMarked;
