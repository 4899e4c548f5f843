package shanyu.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.Matters;
import shanyu.identity.Agencies;
import shanyu.inspection.enforcement.JointCase;
import shanyu.inspection.enforcement.JointCases;
import shanyu.inspection.enforcement.Petition;
import shanyu.inspection.enforcement.Petitions;
import shanyu.inspection.enforcement.Proceedings;
import shanyu.inspection.enforcement.Proposal;
import shanyu.inspection.enforcement.Proposals;
import shanyu.inspection.enforcement.Site;
import shanyu.inspection.enforcement.UnlicensedSites;
import shanyu.server.HouseClock;
import shanyu.shared.Wgs84;
import shanyu.warning.IncidentKind;
import shanyu.warning.Incidents;

/**
 * A little of enforcement and emergency, so that there is something to look at: a case under way, one that ended without a
 * penalty, two suspected sites, a petition, and an incident first reported late that one office has not acknowledged.
 */
@Component
class EnforcementPlay {
    private static final String HUAMU = "310115016";
    private static final String DISTRICT = "310115000";

    private final JdbcClient db;
    private final Players players;
    private final Entrances entrances;
    private final JointCases cases;
    private final Proceedings proceedings;
    private final UnlicensedSites sites;
    private final Petitions petitions;
    private final Incidents incidents;
    private final Matters matters;
    private final Agencies agencies;
    private final HouseClock clock;

    EnforcementPlay(
            JdbcClient db,
            Players players,
            Entrances entrances,
            JointCases cases,
            Proceedings proceedings,
            UnlicensedSites sites,
            Petitions petitions,
            Incidents incidents,
            Matters matters,
            Agencies agencies,
            HouseClock clock) {
        this.db = db;
        this.players = players;
        this.entrances = entrances;
        this.cases = cases;
        this.proceedings = proceedings;
        this.sites = sites;
        this.petitions = petitions;
        this.incidents = incidents;
        this.matters = matters;
        this.agencies = agencies;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate today) {
        agenda.put(today.minusDays(24), 10, 0, "a case without penalty", this::withoutPenalty);
        agenda.put(today.minusDays(12), 10, 0, "a joint case", () -> opened(agenda, today));
        agenda.put(today.minusDays(9), 16, 0, "a suspected site", () -> verified(suspect("晨晖宝贝屋", "梅花路 88 号", true)));
        agenda.put(today.minusDays(1), 17, 0, "another suspected site", () -> suspect("向阳之家（民宅）", "锦绣路 21 弄", false));
        agenda.put(today.minusDays(3), 9, 0, "a petition", this::petition);
        agenda.put(today.minusDays(1), 15, 30, "an incident told late", () -> incident(agenda));
    }

    /** A finding of the fire brigade's: one still standing, or one put right in time and the first of its kind. */
    private Optional<UUID> finding(boolean corrected) {
        return db.sql("""
                        select f.id from inspection.finding f
                        where f.district = :district and f.lead = 'F' and f.breach and f.item in ('FS-03', 'FS-04', 'FS-05')
                          and not exists (select 1 from inspection.joint_case c where c.finding = f.id)
                          and (case when :corrected then f.ending in ('rectified', 'on-the-spot') and f.ended_at <= f.due_at
                                    else coalesce(f.ending, '') not in ('withdrawn', 'dismissed') end)
                          and not exists (select 1 from inspection.finding o where o.institution = f.institution
                                          and o.item = f.item and o.id <> f.id)
                        order by f.found_at desc, f.item, f.institution limit 1
                        """)
                .param("district", DISTRICT)
                .param("corrected", corrected)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    private JointCase open(UUID finding, String title) {
        var ground = new JointCases.Ground(null, null, finding, null);
        String town = String.valueOf(cases.placeOf(ground).orElseThrow().town());
        var officer = players.named(Cast.townOfficer(town));
        var of = cases.open(ground, title, "检查组移送，拟联合处置（演示）", officer).orThrow();
        return cases.investigate(of.id(), of.version(), department("F"), officer)
                .orThrow();
    }

    private void withoutPenalty() {
        var finding = finding(true);
        if (finding.isEmpty()) return;
        var of = open(finding.get(), "消防设施维护不到位，已改正");
        var asked =
                new Proposals.Asked(Proposal.Kind.FIRST_MINOR, null, null, null, null, true, "初次、轻微、及时改正，无危害后果（演示）");
        of = proceedings
                .propose(of.id(), of.version(), asked, players.named("fire"))
                .orThrow();
        of = proceedings
                .decide(of.id(), of.version(), "符合行政处罚法第三十三条，不予处罚（演示）", players.named("fire-deputy"))
                .orThrow();
        var officer = players.named(Cast.townOfficer(String.valueOf(of.town())));
        cases.close(of.id(), of.version(), "已改正，结案（演示）", officer).orThrow();
    }

    private void opened(Agenda agenda, LocalDate today) {
        var finding = finding(false);
        if (finding.isEmpty()) return;
        var of = open(finding.get(), "疏散条件不符合要求，联合处置");
        var officer = players.named(Cast.townOfficer(String.valueOf(of.town())));
        of = cases.drawIn(
                        of.id(), of.version(), department("E"), "约谈负责人，核对在园人数", 5, Deadline.Unit.WORKING_DAYS, officer)
                .orThrow();
        of = cases.drawIn(of.id(), of.version(), department("H"), "核查卫生保健台账", 15, Deadline.Unit.WORKING_DAYS, officer)
                .orThrow();
        UUID id = of.id();
        agenda.put(today.minusDays(10), 14, 0, "minutes", () -> {
            var now = cases.find(id).orElseThrow();
            cases.minute(id, now.version(), clock.today(), "会商：消防主办，教育、卫生配合，一周内复核（演示）", List.of(), officer)
                    .orThrow();
        });
        agenda.put(today.minusDays(8), 15, 0, "a part answered", () -> answer(id));
        agenda.put(today.minusDays(4), 10, 0, "proposal", () -> {
            var now = cases.find(id).orElseThrow();
            var asked = new Proposals.Asked(
                    Proposal.Kind.PENALTY, "PEN-FIRE-60", 0, 800_000L, null, false, "首次发现，按法定幅度下限裁量（演示）");
            proceedings.propose(id, now.version(), asked, players.named("fire")).orThrow();
        });
        agenda.put(today.minusDays(1), 11, 0, "notice", () -> {
            var now = cases.find(id).orElseThrow();
            proceedings.notifyParty(id, now.version(), players.named("fire")).orThrow();
        });
    }

    /** The education bureau answers its part, the district office checks it. */
    private void answer(UUID jointCase) {
        for (var matter : matters.openAbout("joint-case", jointCase)) {
            if (!matter.kind().equals("inspection.case-part")
                    || !matter.holder().equals(department("E"))) continue;
            var answered = matters.answer(
                            matter.id(), matter.version(), players.named("education"), "已约谈并核对（演示）", List.of())
                    .orThrow();
            matters.verify(answered.id(), answered.version(), players.named("verifier"), "属实（演示）")
                    .orThrow();
        }
    }

    private Site suspect(String name, String address, boolean placed) {
        return sites.suspect(
                        new UnlicensedSites.Suspicion(
                                DISTRICT,
                                HUAMU,
                                name + "（演示）",
                                address,
                                placed ? new Wgs84(121.5420, 31.2132) : null,
                                placed ? 18 : null,
                                placed ? Site.Source.PATROL : Site.Source.COMPLAINT,
                                "门口有婴儿车，未见备案公示",
                                placed ? 7 : null,
                                List.of()),
                        players.named("town-huamu"))
                .orThrow();
    }

    private void verified(Site site) {
        sites.verify(site.id(), site.version(), "现场有两岁幼儿五名，未备案（演示）", players.named("town-huamu"))
                .orThrow();
    }

    private void petition() {
        petitions
                .enter(
                        new Petitions.Received(
                                Petition.Kind.PETITION,
                                false,
                                "12345 市民服务热线",
                                "反映园内午睡时段看护人手不足（演示）",
                                DISTRICT,
                                HUAMU,
                                null,
                                null,
                                clock.instant().minus(Duration.ofHours(20)),
                                department("E")),
                        players.named("district"))
                .orThrow();
    }

    /** Known at 12:40, told at 15:30: 50 minutes after the two hours the district sets. */
    private void incident(Agenda agenda) {
        var head = entrances.numbered("1").head();
        var told = incidents
                .report(
                        new Incidents.Told(
                                IncidentKind.SUSPECTED_FOOD_POISONING,
                                head.agencyId(),
                                null,
                                "一楼餐厅",
                                "午餐后三名幼儿呕吐，已送医（演示）",
                                3,
                                0,
                                clock.instant().minus(Duration.ofMinutes(170))),
                        head)
                .orThrow();
        agenda.put(clock.instant().plus(Duration.ofMinutes(9)), "acknowledged", () -> {
            incidents.acknowledge(told.id(), players.named("market")).orThrow();
            incidents.acknowledge(told.id(), players.named("health")).orThrow();
        });
        agenda.put(clock.instant().plus(Duration.ofMinutes(80)), "further report", () -> {
            var now = incidents.find(told.id()).orElseThrow();
            incidents
                    .further(now.id(), now.version(), "医院初步排除食物中毒，留观一人（演示）", 3, 0, List.of(), head)
                    .orThrow();
        });
    }

    private UUID department(String letter) {
        return agencies.department(DISTRICT, letter).orElseThrow().id();
    }
}
