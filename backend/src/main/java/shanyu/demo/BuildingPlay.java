package shanyu.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.identity.Actor;
import shanyu.norms.ProviderType;
import shanyu.planning.building.BuildFacts;
import shanyu.planning.building.BuildKind;
import shanyu.planning.building.BuildStep;
import shanyu.planning.building.BuildViews;
import shanyu.planning.building.BuildWatch;
import shanyu.planning.building.BuildWork;
import shanyu.planning.building.Buildings;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** Twenty-five invented building projects, entered before the year, their steps done as it passes; some are late. */
@Component
class BuildingPlay {
    private static final int PROJECTS = 25;
    private static final int DAYS_BETWEEN_STEPS = 75;

    private final Buildings buildings;
    private final BuildViews views;
    private final BuildWatch watch;
    private final Institutions institutions;
    private final Towns towns;
    private final Players players;
    private final HouseClock clock;
    private final Map<Integer, UUID> entered = new HashMap<>();

    BuildingPlay(
            Buildings buildings,
            BuildViews views,
            BuildWatch watch,
            Institutions institutions,
            Towns towns,
            Players players,
            HouseClock clock) {
        this.buildings = buildings;
        this.views = views;
        this.watch = watch;
        this.institutions = institutions;
        this.towns = towns;
        this.players = players;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate start, LocalDate today) {
        var entry = start.minusDays(20);
        var names = TownPlanPlay.towns();
        for (int n = 0; n < PROJECTS; n++) {
            int number = n;
            String town = names.get(n * 7 % names.size());
            var planned = planned(start.minusDays(500 - 24L * n));
            agenda.put(
                    entry,
                    9,
                    n,
                    "building " + n,
                    () -> entered.put(
                            number,
                            buildings
                                    .enter(facts(number, town), planned, office())
                                    .orThrow()));
            var random = new Random(Seeds.of("building " + n));
            planned.forEach((step, day) -> {
                // Some projects stand still from the middle of the year on.
                if ((number % 5 == 2 || number % 7 == 5) && day.isAfter(today.minusDays(150))) return;
                var done = day.plusDays(random.nextInt(6) == 0 ? 9 : 0);
                if (done.isBefore(entry)) agenda.put(entry, 10, number, "step", () -> record(number, step, done));
                else if (done.isBefore(today)) agenda.put(done, 16, number, "step", () -> record(number, step, done));
            });
            if (number % 10 == 7) agenda.put(today.minusDays(20), 10, number, "new day", () -> postpone(number, today));
        }
        for (var day = start; day.isBefore(today); day = day.plusDays(7))
            agenda.put(day, 7, 30, "late steps", watch::look);
        agenda.put(today.minusDays(1), 7, 30, "late steps", watch::look);
    }

    private void record(int number, BuildStep step, LocalDate day) {
        var id = java.util.Objects.requireNonNull(entered.get(number));
        if (step == BuildStep.OPENED) link(id);
        buildings.record(id, version(id), step, day, office()).orThrow();
    }

    /** Four of five kindergartens that open have their nursery classes in the register. */
    private void link(UUID id) {
        var facts = views.find(id, office()).orElseThrow().facts();
        if (facts.nurseryClasses() == 0) return;
        var there = institutions.inspectable(District.PUDONG.code(), facts.town(), clock.today()).stream()
                .filter(each -> each.providerType() == ProviderType.KINDERGARTEN_CLASS)
                .findFirst();
        there.ifPresent(institution -> buildings
                .change(id, version(id), linked(facts, institution), office())
                .orThrow());
    }

    /** The town asks for a new day for the first step that is not done; the district grants it. */
    private void postpone(int number, LocalDate today) {
        var id = java.util.Objects.requireNonNull(entered.get(number));
        var view = views.find(id, office()).orElseThrow();
        var next = view.row().nextStep();
        var planned = view.row().nextOn();
        if (next == null || planned == null) return;
        var day = planned.isAfter(today) ? planned.plusDays(60) : today.plusDays(60);
        buildings
                .propose(
                        id,
                        view.version(),
                        next,
                        day,
                        "地块移交推迟，施工许可尚未取得（演示）",
                        players.named(Cast.townOfficer(view.facts().town())))
                .orThrow();
        buildings.decide(id, version(id), next, true, "同意，列入督办（演示）", office()).orThrow();
    }

    private int version(UUID id) {
        return views.find(id, office()).orElseThrow().version();
    }

    private Actor office() {
        return players.named(District.PUDONG.office());
    }

    private static Map<BuildStep, LocalDate> planned(LocalDate from) {
        var planned = new EnumMap<BuildStep, LocalDate>(BuildStep.class);
        for (var step : BuildStep.values())
            planned.put(step, from.plusDays((long) DAYS_BETWEEN_STEPS * step.ordinal()));
        return planned;
    }

    private BuildFacts facts(int number, String town) {
        var random = new Random(Seeds.of("building facts " + number));
        boolean venue = number % 4 == 3;
        // One new kindergarten is planned without nursery classes, against task 1.
        int classes = venue ? 2 : number == 8 ? 0 : 2 + random.nextInt(3);
        int places = classes * 20;
        var at = towns.middleOf(new DivisionCode(town)).orElse(null);
        return new BuildFacts(
                "%s%s（虚构 %d）".formatted(name(town), venue ? "社区托育场所" : "地块配套幼儿园", number + 1),
                town,
                venue ? BuildKind.COMMUNITY_VENUE : BuildKind.KINDERGARTEN,
                number % 6 == 5 ? BuildWork.EXTENDED : number % 6 == 4 ? BuildWork.REBUILT : BuildWork.NEW,
                "规划地块 %c-%02d".formatted('A' + number % 6, number + 1),
                at == null ? null : at.longitude(),
                at == null ? null : at.latitude(),
                venue ? null : 4_000 + 400 * random.nextInt(12),
                places == 0 ? null : places * (number % 7 == 6 ? 7 : 9),
                places == 0 ? null : places * 3,
                number == 12 ? 4 : 1 + random.nextInt(2),
                venue ? null : 6_000 + 500 * random.nextInt(10),
                classes,
                places,
                null,
                "演示数据，虚构");
    }

    private static String name(String town) {
        return Script.text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .filter(cell -> cell[0].equals(town))
                .map(cell -> cell[2].replaceAll("(街道|镇)$", ""))
                .findFirst()
                .orElse(town);
    }

    private static BuildFacts linked(BuildFacts of, @Nullable Institution institution) {
        return new BuildFacts(
                of.name(),
                of.town(),
                of.kind(),
                of.work(),
                of.address(),
                of.longitude(),
                of.latitude(),
                of.siteAreaM2(),
                of.floorAreaM2(),
                of.outdoorAreaM2(),
                of.topStorey(),
                of.residents(),
                of.nurseryClasses(),
                of.nurseryPlaces(),
                institution == null ? null : institution.id(),
                of.note());
    }
}
