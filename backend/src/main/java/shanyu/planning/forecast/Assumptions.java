package shanyu.planning.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What is assumed in a district: its own where it has entered one, the product's where not. */
@Component
public class Assumptions {
    private static final Map<String, Comparator<Assumption>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("name", Comparator.comparing(Assumption::name));
        SORTS.put("age", Comparator.comparing(Assumption::age));
        SORTS.put("value", Comparator.comparing(Assumption::value));
        SORTS.put("status", Comparator.comparing(Assumption::status));
        SORTS.put("version", Comparator.comparing(Assumption::n));
    }

    private final AssumptionStore store;
    private final Divisions divisions;
    private final HouseClock clock;

    Assumptions(AssumptionStore store, Divisions divisions, HouseClock clock) {
        this.store = store;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * One as it is entered.
     *
     * @param status {@code published}, {@code surveyed} or {@code estimated}
     */
    public record Entry(
            String name,
            int age,
            @Nullable String form,
            @Nullable String price,
            @Nullable String town,
            BigDecimal value,
            @Nullable BigDecimal spread,
            String status,
            String source) {}

    /** In force now: the district's own, and the product's for what it has none of. */
    public List<Assumption> inForce(String district) {
        var own = store.standing(district);
        var all = new ArrayList<Assumption>();
        for (var shipped : ShippedAssumptions.all()) {
            if (own.stream().noneMatch(shipped::isAbout)) all.add(shipped);
        }
        all.addAll(own);
        all.sort(Comparator.comparing(Assumption::name)
                .thenComparing(Assumption::age)
                .thenComparing(Assumption::key));
        return List.copyOf(all);
    }

    public Listing<Assumption> list(String district, Paging paging) {
        return Sorted.page(inForce(district), paging, SORTS);
    }

    /** Every version a district ever entered, the newest first. */
    public Listing<Assumption> versions(String district, Paging paging) {
        return Sorted.page(store.all(district), paging, SORTS);
    }

    /** Puts one in the place of another; what was in force stays to be read, and stays in forecasts made with it. */
    @Transactional
    public Outcome<Assumption> enter(Entry entry, Actor by) {
        String district = String.valueOf(by.district());
        var wrong = wrong(entry, district);
        if (wrong != null) return wrong.asOutcome();
        var assumption = new Assumption(
                UUID.randomUUID(),
                entry.name(),
                entry.age(),
                entry.form(),
                entry.price(),
                entry.town(),
                entry.value(),
                entry.spread(),
                entry.status(),
                entry.source(),
                0);
        if (entry.name().equals("uptake")) {
            var together = inForce(district).stream()
                    .filter(each ->
                            each.name().equals("uptake") && each.age() == entry.age() && !each.isAbout(assumption))
                    .map(Assumption::value)
                    .reduce(entry.value(), BigDecimal::add);
            if (together.compareTo(BigDecimal.ONE) > 0)
                return Refusal.field("value", entry.value().toPlainString(), "shares-above-one")
                        .asOutcome();
        }
        return Outcome.done(store.replace(district, assumption, by.accountId(), clock.instant()));
    }

    private @Nullable Refusal wrong(Entry entry, String district) {
        boolean isUptake = entry.name().equals("uptake");
        boolean isMigration = entry.name().equals("migration");
        if (isUptake && entry.form() == null) return Refusal.field("form", null, "missing");
        if (isUptake && entry.price() == null) return Refusal.field("price", null, "missing");
        if (!isUptake && entry.form() != null) return Refusal.field("form", entry.form(), "uptake-only");
        if (!isUptake && entry.price() != null) return Refusal.field("price", entry.price(), "uptake-only");
        if (isMigration && entry.spread() == null) return Refusal.field("spread", null, "missing");
        if (!isMigration && entry.spread() != null)
            return Refusal.field("spread", entry.spread().toPlainString(), "migration-only");
        if (!isMigration && entry.town() != null) return Refusal.field("town", entry.town(), "migration-only");
        if (!isMigration && entry.value().signum() < 0)
            return Refusal.field("value", entry.value().toPlainString(), "out-of-range");
        if (entry.town() == null) return null;
        boolean isKnown = divisions.townsOf(new DivisionCode(district), clock.today()).stream()
                .anyMatch(town -> town.code().value().equals(entry.town()));
        return isKnown ? null : Refusal.field("town", entry.town(), "no-town-of-the-district");
    }
}
