/**
 * The append-only tree of RFC 6962 with SHA-256. Only complete subtrees are ever stored ({@link
 * shanyu.verifier.merkle.Nodes}); roots and proofs of every size, past or present, are computed from them.
 */
package shanyu.verifier.merkle;
