/**
 * Checks an exported audit log against the heads that left the house, and names what was done to it: altered,
 * removed, swapped, inserted, shrunk, forked, or signed by a stranger.
 */
package shanyu.verifier.log;
