package shanyu.identity;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * How the towns of a district come, change and go. Nothing is written over: from a day on a town bears another name or is
 * no more, and what was counted before keeps the town it was counted in. Each change is published in the log.
 */
@Component
@Transactional
public class DivisionChanges {
    private final Divisions divisions;
    private final Evidence evidence;

    DivisionChanges(Divisions divisions, Evidence evidence) {
        this.divisions = divisions;
        this.evidence = evidence;
    }

    /** What a town is called and is. */
    public record Naming(String name, String nameEn, String kind) {}

    /** Enters a town of the actor's district, for a time in which nothing else bears its code. */
    public Outcome<Division> enter(Division town, Actor by) {
        if (town.code().isDistrict() || !town.district().value().equals(by.district())) {
            return Refusal.field("code", town.code().value(), "not-of-this-district")
                    .asOutcome();
        }
        if (!divisions.overlapping(town.code(), town.valid()).isEmpty()) {
            return Refusal.field("code", town.code().value(), "division-there").asOutcome();
        }
        divisions.add(town);
        publish("division.entered", town);
        return Outcome.done(town);
    }

    /**
     * From a day on the town (or the district) bears another name, or a street has become a town. On its very first day
     * the name is put right instead: there is no earlier one to keep.
     */
    public Outcome<Division> rename(DivisionCode code, LocalDate from, Naming naming, Actor by) {
        return standing(code, from, by).map(old -> {
            String kind = old.kind().equals("district") ? "district" : naming.kind();
            boolean corrects = from.equals(old.valid().from());
            if (corrects) divisions.remove(code, from);
            else divisions.end(code, old.valid().from(), from);
            var valid = new DateRange(from, old.valid().to());
            var named = new Division(code, naming.name(), naming.nameEn(), kind, old.district(), valid);
            divisions.add(named);
            publish(corrects ? "division.corrected" : "division.renamed", named);
            return named;
        });
    }

    /** The town is no more from this day on. The district itself does not end. */
    public Outcome<Division> end(DivisionCode code, LocalDate day, Actor by) {
        if (code.isDistrict()) return Refusal.missing().asOutcome();
        return standing(code, day.minusDays(1), by).map(old -> {
            divisions.end(code, old.valid().from(), day);
            var ended = new Division(
                    code,
                    old.name(),
                    old.nameEn(),
                    old.kind(),
                    old.district(),
                    new DateRange(old.valid().from(), day));
            publish("division.ended", ended);
            return ended;
        });
    }

    /** The division as it stands on a day, if it is of the actor's district. */
    private Outcome<Division> standing(DivisionCode code, LocalDate day, Actor by) {
        if (!code.district().value().equals(by.district()))
            return Refusal.missing().asOutcome();
        return divisions
                .find(code, day)
                .map(Outcome::done)
                .orElseGet(() -> divisions.history(code.district()).stream()
                                .anyMatch(each -> each.code().equals(code))
                        ? Refusal.field("from", day.toString(), "no-division-that-day")
                                .asOutcome()
                        : Refusal.missing().asOutcome());
    }

    private void publish(String kind, Division division) {
        var to = division.valid().to();
        evidence.publish(
                "division " + division.code(),
                Map.of(
                        "kind",
                        kind,
                        "code",
                        division.code().value(),
                        "name",
                        division.name(),
                        "from",
                        division.valid().from().toString(),
                        "until",
                        to == null ? "" : to.toString()));
    }
}
