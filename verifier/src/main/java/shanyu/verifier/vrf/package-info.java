/**
 * ECVRF-EDWARDS25519-SHA512-TAI of RFC 9381: a key holder turns an input into one output that nobody else can foresee
 * and that the key holder cannot choose, with a proof anyone can check. Plain big-integer arithmetic, not
 * constant-time: prove on the key holder's own machine, never on request from outside.
 */
package shanyu.verifier.vrf;
