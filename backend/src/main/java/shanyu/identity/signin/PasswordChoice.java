package shanyu.identity.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyu.shared.Refusal;

/**
 * What a chosen password must not be. Length is a constraint of the request, twelve to two hundred; there are no rules of
 * composition (ASVS 6.2.5), only what a guesser would try first: common ones (6.2.4) and words of the place (6.2.11).
 */
@Component
public class PasswordChoice {
    private static final String[] PLACE = {"shanyu", "善育", "tuoyu", "托育", "pudong", "浦东"};

    /** A word of the place is no password when hardly more than it is left. */
    private static final int OWN_PART = 8;

    private final BreachedPasswords breached;

    PasswordChoice(BreachedPasswords breached) {
        this.breached = breached;
    }

    /** Why it is none, at the field it was typed into. */
    public Optional<Refusal> fault(String field, String chosen, String username, String... agency) {
        if (breached.holds(chosen)) return Optional.of(Refusal.field(field, null, "common-password"));
        String plain = chosen.toLowerCase(Locale.ROOT);
        boolean placed = Stream.concat(Stream.of(PLACE), Stream.concat(Stream.of(username), Stream.of(agency)))
                .map(word -> word.toLowerCase(Locale.ROOT).strip())
                .filter(word -> word.codePointCount(0, word.length()) >= 2)
                .anyMatch(word -> isMostly(plain, word));
        return placed ? Optional.of(Refusal.field(field, null, "password-of-the-place")) : Optional.empty();
    }

    private static boolean isMostly(String chosen, String word) {
        if (!chosen.contains(word)) return false;
        String rest = chosen.replace(word, "").replaceAll("[^\\p{L}\\p{N}]", "");
        return rest.length() < OWN_PART;
    }
}
