/**
 * JSON as the records need it: objects, arrays, strings, integers, true, false, null. The reader is strict, the writer
 * knows one form only, RFC 8785, so that equal values are equal bytes.
 */
package shanyu.verifier.json;
