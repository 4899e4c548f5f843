/**
 * A second implementation of DRAW-1, RFC 6962 and RFC 9381, written from the texts alone in another style: plain maps
 * and lists, affine big-integer arithmetic, candidate lists built anew for each seat. It shares no code with the first.
 */
package shanyu.verifier.second;
