/** Values that every other package rests on: hashes, hex, the order of strings by bytes, faults and verdicts. */
package shanyu.verifier.value;
