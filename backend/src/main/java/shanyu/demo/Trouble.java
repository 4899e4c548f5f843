package shanyu.demo;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import shanyu.inspection.draw.Round;

/** What goes wrong with a round: each once, always in the same places, so many months before the month of start. */
enum Trouble {
    NONE,
    /** Given up before its event. */
    DEAD,
    /** A key office stays silent; a supplementary round takes its place. */
    STALLED,
    /** Two offices read different outcomes, and look again. */
    DISPUTED,
    /** A drawn institution rests; the next in line steps in. */
    SUBSTITUTED,
    /** One visit is never made. */
    UNVISITED;

    static Trouble of(Round round, YearMonth present) {
        if (round.kind() != Round.Kind.MONTHLY) return NONE;
        long ago = ChronoUnit.MONTHS.between(round.month(), present);
        return switch (round.scope()) {
            case "310115143" -> ago == 10 ? DEAD : NONE;
            case "310115144" -> ago == 6 ? STALLED : NONE;
            case "310115016" -> ago == 5 ? DISPUTED : NONE;
            case "310115000" -> ago == 3 ? SUBSTITUTED : ago == 2 ? UNVISITED : NONE;
            default -> NONE;
        };
    }
}
