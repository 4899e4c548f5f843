package shanyu.oversight;

import org.springframework.stereotype.Component;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** How long each step may take, and the limits of the form, from the norms of the day. All are the product's defaults so far. */
@Component
class OversightTerms {
    private final Norms norms;
    private final HouseClock clock;

    OversightTerms(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    int number(String name) {
        return norms.asOf(clock.today())
                .integer(name)
                .orElseThrow(() -> new IllegalStateException("no value is set for " + name))
                .value();
    }
}
