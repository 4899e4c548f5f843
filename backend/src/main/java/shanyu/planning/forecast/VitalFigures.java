package shanyu.planning.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Births and women by town and year: entered with a source, replaced openly. */
@Component
public class VitalFigures {
    static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("year", "year");
        SORTS.put("town", "town");
        SORTS.put("measure", "measure");
        SORTS.put("people", "people");
    }

    private final VitalStore store;
    private final Divisions divisions;
    private final HouseClock clock;

    VitalFigures(VitalStore store, Divisions divisions, HouseClock clock) {
        this.store = store;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** Enters a figure; one already there for the same town, year and people is replaced and stays to be read. */
    @Transactional
    public Outcome<VitalFigure> enter(VitalFigure.Entry entry, Actor by) {
        String district = String.valueOf(by.district());
        var towns = divisions.townsOf(new DivisionCode(district), clock.today());
        if (towns.stream().noneMatch(town -> town.code().value().equals(entry.town())))
            return Refusal.field("town", entry.town(), "no-town-of-the-district")
                    .asOutcome();
        var wrong = wrong(entry, clock.today().getYear());
        if (wrong.isPresent()) return wrong.get().asOutcome();
        var twice = store.standing(district).stream().filter(entry::overlaps).findFirst();
        if (twice.isPresent())
            return Refusal.field("ageFrom", entry.band(), "band-overlaps").asOutcome();
        store.replace(district, List.of(entry), by.accountId(), clock.instant());
        return Outcome.done(store.current(district, entry));
    }

    /** Enters many that were looked through already; a statement for all of them. */
    @Transactional
    public void enter(List<VitalFigure.Entry> entries, Actor by) {
        store.replace(String.valueOf(by.district()), entries, by.accountId(), clock.instant());
    }

    /** What no figure can be, whatever else stands in the register. */
    static Optional<Refusal> wrong(VitalFigure.Entry entry, int thisYear) {
        if (entry.year() >= thisYear)
            return Optional.of(Refusal.field("year", String.valueOf(entry.year()), "year-not-over"));
        boolean isBirths = entry.measure().equals("births");
        if (isBirths && (entry.ageFrom() != null || entry.ageTo() != null))
            return Optional.of(Refusal.field("ageFrom", String.valueOf(entry.ageFrom()), "births-have-no-age"));
        if (isBirths) return Optional.empty();
        if (entry.ageFrom() == null || entry.ageTo() == null)
            return Optional.of(Refusal.field(entry.ageFrom() == null ? "ageFrom" : "ageTo", null, "missing"));
        if (entry.ageFrom() > entry.ageTo())
            return Optional.of(Refusal.field("ageTo", String.valueOf(entry.ageTo()), "ends-before-it-begins"));
        return Optional.empty();
    }

    public Listing<VitalFigure> list(String district, VitalQuery query, Paging paging) {
        return store.list(district, query, paging);
    }

    Optional<VitalFigure> find(UUID id) {
        return store.find(id);
    }
}
