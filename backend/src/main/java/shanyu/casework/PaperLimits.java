package shanyu.casework;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.signin.Windows;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

/** How much one account may hand in in a day (ASVS 5.2.4), counted for all nodes in one place; a refused paper is not counted. */
@Component
class PaperLimits {
    static final String HANDED_IN = "papers.kilobytes";
    static final Duration DAY = Duration.ofDays(1);

    private static final int KILO = 1024;

    private final Windows windows;
    private final Norms norms;
    private final HouseClock clock;

    PaperLimits(Windows windows, Norms norms, HouseClock clock) {
        this.windows = windows;
        this.norms = norms;
        this.clock = clock;
    }

    /** Megabytes, as the norms have them today; no rule read so far gives a number. */
    int most() {
        return norms.asOf(clock.today())
                .integer("papers-per-account")
                .orElseThrow(() -> new IllegalStateException("no value is set for papers-per-account"))
                .value();
    }

    /** Counts a paper in, or says when the next may come. */
    Outcome<Boolean> count(UUID account, int bytes) {
        int most = most();
        int used = windows.count(HANDED_IN, account.toString(), DAY, Math.ceilDiv(bytes, KILO));
        return used <= most * KILO
                ? Outcome.done(true)
                : windows.tooMany("too-much-handed-in", most, DAY).asOutcome();
    }
}
