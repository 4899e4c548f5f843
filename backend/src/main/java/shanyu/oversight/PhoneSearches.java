package shanyu.oversight;

import java.time.Duration;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.identity.signin.Windows;

/**
 * How often one account may look for a telephone. A number is shown with four digits masked; without a limit ten thousand
 * searches would tell them.
 */
@Component
class PhoneSearches {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String WHAT = "complaint-phone-searches";

    private final Windows windows;
    private final OversightTerms terms;

    PhoneSearches(Windows windows, OversightTerms terms) {
        this.windows = windows;
        this.terms = terms;
    }

    /** Counts one, or says when the next may be made. */
    void admit(Actor actor) {
        int most = terms.number(WHAT);
        if (windows.count(WHAT, actor.reference(), HOUR, 1) > most)
            throw windows.tooMany("too-many-phone-searches", most, HOUR).asException();
    }
}
