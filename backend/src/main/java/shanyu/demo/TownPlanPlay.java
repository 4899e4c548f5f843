package shanyu.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.norms.ProviderType;
import shanyu.planning.townplan.MeasureKind;
import shanyu.planning.townplan.PlanContent;
import shanyu.planning.townplan.PlanFilter;
import shanyu.planning.townplan.PlanLists;
import shanyu.planning.townplan.PlanPart;
import shanyu.planning.townplan.PlanViews;
import shanyu.planning.townplan.PlanWatch;
import shanyu.planning.townplan.TownPlans;
import shanyu.server.http.Paging;

/**
 * The towns' plans: called for before the year, most approved, some in a second version, and some still on their way in
 * every state. What they say is invented and says so.
 */
@Component
class TownPlanPlay {
    private static final int CALLED_BEFORE = 30;

    private final TownPlans plans;
    private final PlanLists lists;
    private final PlanViews views;
    private final PlanWatch watch;
    private final Players players;

    TownPlanPlay(TownPlans plans, PlanLists lists, PlanViews views, PlanWatch watch, Players players) {
        this.plans = plans;
        this.lists = lists;
        this.views = views;
        this.watch = watch;
        this.players = players;
    }

    void prepare(Agenda agenda, LocalDate start, LocalDate today) {
        int first = start.minusDays(CALLED_BEFORE).getYear();
        agenda.put(
                start.minusDays(30),
                9,
                0,
                "call for plans",
                () -> plans.call(first, first + 2, players.named(District.PUDONG.office()))
                        .orThrow());
        var towns = towns();
        for (int n = 0; n < towns.size(); n++) {
            String town = towns.get(n);
            int number = n;
            if (number % 4 == 3) {
                onItsWay(agenda, town, number / 4, start, today);
                continue;
            }
            // The first three planned places for a year that had but a month left: that year ends short.
            var content = content(town, first, first + 2, number < 3);
            var drafted = start.minusDays(24 - number % 9);
            agenda.put(drafted, 10, number, "plan " + town, () -> submit(town, content, number % 5 == 1));
            agenda.put(drafted.plusDays(7), 15, number, "approve " + town, () -> approve(town));
            if (number % 9 == 4) second(agenda, town, number, today, first);
        }
        agenda.put(LocalDate.of(first + 1, 1, 2), 8, 0, "years that ended short", watch::look);
    }

    /** A town that gave its first draft up and is somewhere on the way with the next. */
    private void onItsWay(Agenda agenda, String town, int stage, LocalDate start, LocalDate today) {
        int first = start.minusDays(CALLED_BEFORE).getYear();
        agenda.put(
                start.minusDays(8),
                9,
                stage,
                "plan given up " + town,
                () -> plans.withdraw(open(town), version(town), "学区与人口数据更新后重新起草（演示）", officer(town))
                        .orThrow());
        var begun = today.minusDays(28 - 2L * stage);
        agenda.put(
                begun,
                9,
                30 + stage,
                "plan anew " + town,
                () -> plans.begin(town, first + 1, first + 3, officer(town)).orThrow());
        if (stage < 2) return;
        agenda.put(
                begun.plusDays(4),
                10,
                stage,
                "plan " + town,
                () -> submit(town, content(town, first + 1, first + 3, false), false));
        if (stage % 3 == 0) agenda.put(begun.plusDays(7), 11, stage, "plan back " + town, () -> giveBack(town));
        if (stage % 3 == 1) agenda.put(begun.plusDays(8), 11, stage, "plan good " + town, () -> accept(town));
    }

    /** A town that plans anew within the year. */
    private void second(Agenda agenda, String town, int number, LocalDate today, int first) {
        agenda.put(today.minusDays(50), 9, number, "second version " + town, () -> {
            plans.begin(town, first, first + 3, officer(town)).orThrow();
            submit(town, content(town, first, first + 3, false), false);
        });
        if (number % 2 == 0) agenda.put(today.minusDays(43), 14, number, "approve second " + town, () -> approve(town));
    }

    private void submit(String town, PlanContent content, boolean corrected) {
        plans.write(open(town), version(town), content, officer(town)).orThrow();
        plans.submit(open(town), version(town), officer(town)).orThrow();
        if (!corrected) return;
        giveBack(town);
        plans.submit(open(town), version(town), officer(town)).orThrow();
    }

    private void giveBack(String town) {
        plans.comment(open(town), version(town), PlanPart.SITES, "请补充点位的产权与消防条件（演示）", office())
                .orThrow();
        plans.giveBack(open(town), version(town), "请按意见修改后再报（演示）", office()).orThrow();
    }

    private void accept(String town) {
        plans.accept(open(town), version(town), "与人口和名册数据相符（演示）", office()).orThrow();
    }

    private void approve(String town) {
        accept(town);
        plans.approve(open(town), version(town), "同意（演示）", players.named(District.PUDONG.secretary()))
                .orThrow();
    }

    private Actor office() {
        return players.named(District.PUDONG.office());
    }

    private Actor officer(String town) {
        return players.named(Cast.townOfficer(town));
    }

    private UUID open(String town) {
        return lists.list(office(), new PlanFilter(town, "unfinished", null), new Paging(null, 0, 1))
                .items()
                .getFirst()
                .id();
    }

    private int version(String town) {
        return views.find(open(town), null, office()).orElseThrow().version();
    }

    static List<String> towns() {
        return Script.text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    private static PlanContent content(String town, int first, int last, boolean early) {
        var random = new Random(Seeds.of("town plan " + town + last));
        var goals = new ArrayList<PlanContent.Goal>();
        var sites = new ArrayList<PlanContent.Site>();
        var budget = new ArrayList<PlanContent.Budget>();
        for (int year = first; year <= last; year++) {
            budget.add(new PlanContent.Budget(year, MeasureKind.VENUE, 20_000_000L * (1 + random.nextInt(6))));
            budget.add(new PlanContent.Budget(year, MeasureKind.STAFFING, 5_000_000L * (1 + random.nextInt(4))));
            if (year == first && !early) continue;
            int house = 20 + 10 * random.nextInt(3);
            goals.add(new PlanContent.Goal(year, ProviderType.BABY_HOUSE, house, house));
            if (year == last) goals.add(new PlanContent.Goal(year, ProviderType.KINDERGARTEN_CLASS, 40, 40));
            sites.add(new PlanContent.Site(
                    "%d年社区托育点（虚构）".formatted(year), "社区综合服务中心二楼", year, ProviderType.BABY_HOUSE, 20, null, null, null));
        }
        return new PlanContent(
                "按区三年行动计划，本街镇以社区“宝宝屋”和幼儿园托班为主增加普惠托位，逐年落实点位、减租与人员。（演示数据，虚构）",
                goals,
                sites,
                List.of(
                        new PlanContent.Measure(MeasureKind.VENUE, "利用社区综合服务中心闲置用房，完成适儿化改造", last),
                        new PlanContent.Measure(MeasureKind.RENT_RELIEF, "普惠托育机构租金减免三年", first),
                        new PlanContent.Measure(MeasureKind.STAFFING, "每年组织保育人员培训两期", last)),
                List.of(
                        new PlanContent.Unit("社区服务办公室", "落实场地与租金减免"),
                        new PlanContent.Unit("区教育局", "指导开办托班"),
                        new PlanContent.Unit("区卫生健康委", "卫生保健指导")),
                budget);
    }
}
