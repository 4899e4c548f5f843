package shanyu.planning.townplan;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Divisions;
import shanyu.planning.townplan.PlanProgress.Standing;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.DivisionCode;

/** Every town of a district with its plan and its progress, as of any day. */
@Component
public class PlanBoard {
    private static final Map<String, Comparator<TownStanding>> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("town", Comparator.comparing(TownStanding::town));
        SORTS.put(
                "percent",
                Comparator.comparing(TownStanding::percent, Comparator.nullsFirst(Comparator.naturalOrder())));
        SORTS.put("planned", Comparator.comparing(TownStanding::planned));
        SORTS.put("added", Comparator.comparing(TownStanding::added));
        SORTS.put("late", Comparator.comparing(TownStanding::lateGoals));
        SORTS.put("inclusive", Comparator.comparing(TownStanding::inclusiveInstitutions));
    }

    private final PlanStore store;
    private final Institutions institutions;
    private final Divisions divisions;
    private final JdbcClient db;
    private final HouseClock clock;

    PlanBoard(PlanStore store, Institutions institutions, Divisions divisions, JdbcClient db, HouseClock clock) {
        this.store = store;
        this.institutions = institutions;
        this.divisions = divisions;
        this.db = db;
        this.clock = clock;
    }

    public Listing<TownStanding> towns(String district, @Nullable LocalDate asOf, Paging paging) {
        return Sorted.page(towns(district, asOf == null ? clock.today() : asOf), paging, SORTS);
    }

    private List<TownStanding> towns(String district, LocalDate day) {
        Instant moment = Institutions.endOf(day);
        var plans = store.currents(district, moment).stream()
                .collect(Collectors.toMap(TownPlan::town, Function.identity()));
        var open = open(district, moment);
        var register = new RegisterOn(district);
        return divisions.townsOf(new DivisionCode(district), day).stream()
                .map(town -> town.code().value())
                .map(town -> standing(town, plans.get(town), open.get(town), day, register))
                .toList();
    }

    private record Open(UUID id, String state) {}

    private Map<String, Open> open(String district, Instant moment) {
        var open = new HashMap<String, Open>();
        db.sql("select p.town, p.id, " + PlanLists.STATE
                        + " as state_then from planning.town_plan p where p.district = :district "
                        + "and p.begun_at <= :moment order by p.number")
                .param("district", district)
                .param("moment", Timestamp.from(moment))
                .query(row -> {
                    String state = row.getString("state_then");
                    if (List.of("draft", "submitted", "returned", "accepted").contains(state))
                        open.put(row.getString("town"), new Open(row.getObject("id", UUID.class), state));
                });
        return open;
    }

    /** The register of a district on each day it is asked for, read once a day. */
    private final class RegisterOn {
        private final String district;
        private final Map<LocalDate, Map<String, List<Institution>>> days = new HashMap<>();

        RegisterOn(String district) {
            this.district = district;
        }

        List<FormSupply> of(String town, LocalDate day) {
            return FormSupply.of(days.computeIfAbsent(
                            day,
                            on -> institutions.inspectable(district, null, on).stream()
                                    .collect(Collectors.groupingBy(Institution::town)))
                    .getOrDefault(town, List.of()));
        }
    }

    private static TownStanding standing(
            String town, @Nullable TownPlan plan, @Nullable Open open, LocalDate day, RegisterOn register) {
        var supply = register.of(town, day);
        int planned = 0;
        int added = 0;
        int late = 0;
        if (plan != null) {
            var progress = PlanProgress.of(plan, day, on -> register.of(town, on));
            planned = progress.stream().mapToInt(PlanProgress::toAdd).sum();
            late = (int) progress.stream()
                    .filter(each -> each.standing() == Standing.LATE)
                    .count();
            added = progress.stream()
                    .map(PlanProgress::form)
                    .distinct()
                    .mapToInt(form -> Math.max(
                            0,
                            FormSupply.of(supply, form).places()
                                    - FormSupply.of(plan.grounds().supply(), form)
                                            .places()))
                    .sum();
        }
        return new TownStanding(
                town,
                plan == null ? null : plan.id(),
                plan == null ? null : plan.number(),
                plan == null ? null : plan.firstYear(),
                plan == null ? null : plan.lastYear(),
                plan == null || plan.approvedAt() == null
                        ? null
                        : LocalDate.ofInstant(plan.approvedAt(), HouseClock.ZONE),
                open == null ? null : open.id(),
                open == null ? null : open.state(),
                planned,
                added,
                plan == null || planned == 0 ? null : Math.round(1000.0 * added / planned) / 10.0,
                late,
                supply.stream().mapToInt(FormSupply::places).sum(),
                supply.stream().mapToInt(FormSupply::inclusiveInstitutions).sum(),
                supply.stream().mapToInt(FormSupply::inclusivePlaces).sum());
    }
}
