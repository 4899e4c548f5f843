/**
 * DRAW-1, the draw nobody can steer, nobody can foresee, and anyone can re-run (双随机). In the order of the text:
 * {@link shanyu.verifier.draw.Libraries} are the rows, {@link shanyu.verifier.draw.Manifest} commits to them, {@link
 * shanyu.verifier.draw.Entropy} comes from outside, {@link shanyu.verifier.draw.Round} joins them with the proofs to a
 * {@link shanyu.verifier.draw.Seed}, {@link shanyu.verifier.draw.Stream} makes numbers of it, {@link
 * shanyu.verifier.draw.Draw} draws institutions and teams, and {@link shanyu.verifier.draw.RoundRecord} is what is
 * published and checked.
 */
package shanyu.verifier.draw;
