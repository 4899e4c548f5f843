package shanyu.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.identity.signin.SignInSettings;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** How long ago whoever sends a request proved who they are: whoever found an open screen cannot take much away. */
@Component
public class Freshness {
    private static final String PROVEN_AT = Freshness.class.getName() + ".at";

    private final HouseClock clock;
    private final Duration allowed;

    Freshness(HouseClock clock, SignInSettings settings) {
        this.clock = clock;
        this.allowed = settings.stepUpAfter();
    }

    /** Notes when the visitor of a request last proved who they are. */
    public static void note(HttpServletRequest request, Instant provenAt) {
        request.setAttribute(PROVEN_AT, provenAt);
    }

    /** Passes, or asks for a step-up: nothing is lost, the same request is sent again after it. */
    void require(HttpServletRequest request) {
        boolean fresh = request.getAttribute(PROVEN_AT) instanceof Instant at
                && !at.plus(allowed).isBefore(clock.instant());
        if (!fresh) {
            throw Refusal.of(Refusal.Kind.UNKNOWN_CALLER, "step-up-needed", Map.of("minutes", allowed.toMinutes()))
                    .asException();
        }
    }
}
