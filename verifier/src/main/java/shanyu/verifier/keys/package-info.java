/** Key files of the two key offices: one format for the command line and the browser. */
package shanyu.verifier.keys;
