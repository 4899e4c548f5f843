package shanyu.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with a last day.
 *
 * @param subject the institution, inspector … it belongs to
 * @param kind of paper, e.g. {@code FOOD_LICENCE}, {@code LEASE}, {@code INSPECTOR_LICENCE}
 * @param name of whose it is, for the message; never a person's
 * @param validUntil its last day
 * @param institution that must renew it; null when it is a person's
 * @param account of the person whose it is; null when it is an institution's
 * @param office agency that is told too, where there is one
 * @param link page that tells more
 */
public record Expiring(
        UUID subject,
        String kind,
        String number,
        String name,
        LocalDate validUntil,
        @Nullable UUID institution,
        @Nullable UUID account,
        @Nullable UUID office,
        String link) {}
