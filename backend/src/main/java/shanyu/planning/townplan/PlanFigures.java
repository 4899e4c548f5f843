package shanyu.planning.townplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.identity.Divisions;
import shanyu.norms.Norms;
import shanyu.norms.Plan;
import shanyu.planning.CircleQuery;
import shanyu.planning.Circles;
import shanyu.planning.building.BuildWork;
import shanyu.planning.building.OpenedKindergartens;
import shanyu.planning.building.OpenedKindergartens.Opened;
import shanyu.planning.townplan.PlanFigure.Count;
import shanyu.planning.townplan.PlanFigure.Standing;
import shanyu.registry.Institution;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Sorted;
import shanyu.shared.DivisionCode;

/** Figures 1 to 3 and 21 of the plan, counted by their formulas from the rows of the register, as of any day. */
@Component
public class PlanFigures {
    private final PlanStore plans;
    private final OpenedKindergartens kindergartens;
    private final Circles circles;
    private final Institutions institutions;
    private final Divisions divisions;
    private final PlanReadings readings;
    private final Norms norms;
    private final HouseClock clock;

    PlanFigures(
            PlanStore plans,
            OpenedKindergartens kindergartens,
            Circles circles,
            Institutions institutions,
            Divisions divisions,
            PlanReadings readings,
            Norms norms,
            HouseClock clock) {
        this.plans = plans;
        this.kindergartens = kindergartens;
        this.circles = circles;
        this.institutions = institutions;
        this.divisions = divisions;
        this.readings = readings;
        this.norms = norms;
        this.clock = clock;
    }

    /** All four, as far as a plan with them is in force that day. */
    public List<PlanFigure> of(String district, @Nullable LocalDate asOf) {
        LocalDate day = day(asOf);
        var indicators =
                norms.asOf(day).plan().map(edition -> edition.content().indicators()).orElse(List.of()).stream()
                        .collect(Collectors.toMap(Plan.Indicator::id, Function.identity()));
        var figures = new ArrayList<PlanFigure>();
        for (var wording : OpenWording.values()) {
            var indicator = indicators.get(wording.indicator());
            if (indicator != null) figures.add(figure(indicator, wording, district, day));
        }
        return figures;
    }

    private PlanFigure figure(Plan.Indicator indicator, OpenWording wording, String district, LocalDate day) {
        var reading = readings.of(district, wording, day).orElse(null);
        var facts = new LinkedHashMap<String, Integer>();
        var counts = counts(wording, district, day, facts);
        String answer = reading == null ? wording.answers().getFirst() : reading.answer();
        var count = counts.stream()
                .filter(each -> each.answer().equals(answer))
                .findFirst()
                .orElse(new Count(answer, 0, 0));
        return new PlanFigure(
                indicator.id(),
                indicator.title(),
                indicator.titleEn(),
                indicator.source().toString(),
                indicator.quote(),
                indicator.formula(),
                indicator.op(),
                indicator.numbers(),
                indicator.unit(),
                indicator.period(),
                indicator.printed(),
                indicator.note(),
                count.reached(),
                count.of(),
                PlanFigure.percent(count.reached(), count.of()),
                standing(wording, reading != null, counts, count),
                wording,
                counts,
                reading,
                facts);
    }

    /**
     * The plan asks for all of them (36 of 36, 100 %). Where every reading says the same there is nothing to decide; of
     * the circle the plan sets no share, so that a person says whether it is enough.
     */
    private static Standing standing(OpenWording wording, boolean read, List<Count> counts, Count count) {
        if (wording == OpenWording.MODE || count.of() == 0) return Standing.NEEDS_PERSON;
        var said = counts.stream().map(PlanFigures::met).distinct().toList();
        if (!read && said.size() > 1) return Standing.NEEDS_PERSON;
        return met(count) ? Standing.MET : Standing.NOT_MET;
    }

    private static boolean met(Count count) {
        return count.of() > 0 && count.reached() == count.of();
    }

    private List<Count> counts(OpenWording wording, String district, LocalDate day, Map<String, Integer> facts) {
        return switch (wording) {
            case OPERATING -> {
                var rows = inclusive(district, day, wording.answers().getFirst());
                facts.put(
                        "unknown",
                        rows.stream().mapToInt(InclusiveTown::unknown).sum());
                yield List.of(
                        count("in-service", rows, row -> row.inService() > 0),
                        count("operating-only", rows, row -> row.operating() > 0));
            }
            case CURRENT_PLAN -> {
                var rows = inForce(district, day, wording.answers().getFirst());
                yield List.of(
                        count("covers-the-day", rows, PlanInForce::coversTheDay),
                        count("approved", rows, row -> row.plan() != null));
            }
            case WHICH_KINDERGARTENS -> {
                var rows = kindergartens.of(district, day);
                var fresh =
                        rows.stream().filter(row -> row.work() == BuildWork.NEW).toList();
                facts.put("unregistered", (int) rows.stream()
                        .filter(row -> row.planned() > 0 && !row.counts())
                        .count());
                yield List.of(count("new", fresh, Opened::counts), count("new-rebuilt-extended", rows, Opened::counts));
            }
            case MODE -> {
                var circle = circles.of(district, CircleQuery.usual(day));
                facts.put("towns-without-figures", circle.missing().size());
                facts.put("metres", (int) Math.round(circle.metres()));
                yield List.of(
                        new Count(
                                "walking", circle.all().covered(), circle.all().children()),
                        new Count("other", 0, 0));
            }
        };
    }

    private static <T> Count count(String answer, List<T> rows, java.util.function.Predicate<T> reached) {
        return new Count(answer, (int) rows.stream().filter(reached).count(), rows.size());
    }

    /** The rows behind KPI-01. */
    public Listing<InclusiveTown> inclusive(String district, @Nullable LocalDate asOf, Paging paging) {
        LocalDate day = day(asOf);
        Map<String, Comparator<InclusiveTown>> sorts = new LinkedHashMap<>();
        sorts.put("town", Comparator.comparing(InclusiveTown::town));
        sorts.put("inService", Comparator.comparing(InclusiveTown::inService));
        sorts.put("places", Comparator.comparing(InclusiveTown::places));
        return Sorted.page(inclusive(district, day, answer(district, OpenWording.OPERATING, day)), paging, sorts);
    }

    private List<InclusiveTown> inclusive(String district, LocalDate day, String answer) {
        var byTown = institutions.inspectable(district, null, day).stream()
                .collect(Collectors.groupingBy(Institution::town));
        return towns(district, day).stream()
                .map(town -> {
                    var own = byTown.getOrDefault(town, List.of());
                    var inclusive = own.stream().filter(FormSupply::isInclusive).toList();
                    int operating = (int) inclusive.stream()
                            .filter(each -> each.life() instanceof InstitutionLife.Operating)
                            .count();
                    return new InclusiveTown(
                            town,
                            inclusive.size(),
                            operating,
                            inclusive.stream().mapToInt(Institution::places).sum(),
                            (int) own.stream()
                                    .filter(each -> each.traits().inclusive() == null)
                                    .count(),
                            "operating-only".equals(answer) ? operating > 0 : !inclusive.isEmpty());
                })
                .toList();
    }

    /** The rows behind KPI-02. */
    public Listing<PlanInForce> inForce(String district, @Nullable LocalDate asOf, Paging paging) {
        LocalDate day = day(asOf);
        Map<String, Comparator<PlanInForce>> sorts = new LinkedHashMap<>();
        sorts.put("town", Comparator.comparing(PlanInForce::town));
        return Sorted.page(inForce(district, day, answer(district, OpenWording.CURRENT_PLAN, day)), paging, sorts);
    }

    private List<PlanInForce> inForce(String district, LocalDate day, String answer) {
        var plansOf = plans.currents(district, Institutions.endOf(day)).stream()
                .collect(Collectors.toMap(TownPlan::town, Function.identity()));
        return towns(district, day).stream()
                .map(town -> {
                    var plan = plansOf.get(town);
                    if (plan == null || plan.approvedAt() == null)
                        return new PlanInForce(town, null, null, null, null, null, false, false);
                    boolean covers = plan.covers(day.getYear());
                    return new PlanInForce(
                            town,
                            plan.id(),
                            plan.number(),
                            plan.firstYear(),
                            plan.lastYear(),
                            LocalDate.ofInstant(plan.approvedAt(), HouseClock.ZONE),
                            covers,
                            covers || "approved".equals(answer));
                })
                .toList();
    }

    /** The rows behind KPI-03, those the reading in force counts among. */
    public Listing<Opened> kindergartens(String district, @Nullable LocalDate asOf, Paging paging) {
        LocalDate day = day(asOf);
        boolean all = "new-rebuilt-extended".equals(answer(district, OpenWording.WHICH_KINDERGARTENS, day));
        Map<String, Comparator<Opened>> sorts = new LinkedHashMap<>();
        sorts.put("town", Comparator.comparing(Opened::town));
        sorts.put("opened", Comparator.comparing(Opened::openedOn));
        return Sorted.page(
                kindergartens.of(district, day).stream()
                        .filter(row -> all || row.work() == BuildWork.NEW)
                        .toList(),
                paging,
                sorts);
    }

    private String answer(String district, OpenWording wording, LocalDate day) {
        return readings.of(district, wording, day)
                .map(PlanReadings.Reading::answer)
                .orElse(wording.answers().getFirst());
    }

    private List<String> towns(String district, LocalDate day) {
        return divisions.townsOf(new DivisionCode(district), day).stream()
                .map(town -> town.code().value())
                .toList();
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? clock.today() : asOf;
    }
}
