/**
 * The program a citizen runs: it answers questions on standard input ({@link shanyu.verifier.JsonLines}), checks a
 * published draw or a log export, and makes and uses key files. It knows nothing but what it is given; it opens no
 * connection. The sub-packages are a library in their own right and know nothing of this one.
 */
package shanyu.verifier;
