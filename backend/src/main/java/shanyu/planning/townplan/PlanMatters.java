package shanyu.planning.townplan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Division;
import shanyu.identity.Divisions;
import shanyu.planning.PlanningTerms;
import shanyu.planning.PlanningTerms.Step;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;

/** Opens and ends what a plan asks of the town and of the district, each with its clock. */
@Component
class PlanMatters {
    /** Town: write the plan and hand it in. */
    static final MatterKind DRAFT = new MatterKind("planning.plan-draft", false);

    /** District office: comment, send back or accept. */
    static final MatterKind REVIEW = new MatterKind("planning.plan-review", false);

    /** Town: correct what came back. */
    static final MatterKind CORRECTION = new MatterKind("planning.plan-correction", false);

    /** Another person of the district: approve or send back. */
    static final MatterKind APPROVAL = new MatterKind("planning.plan-approval", false);

    /** Town: say why a year ended short, and what is done; checked by a second person. */
    static final MatterKind LATE_YEAR = new MatterKind("planning.plan-late-year", true);

    /** District office: say how a wording is read that the plan leaves open. */
    static final MatterKind READING = new MatterKind("planning.plan-reading", false);

    /** What a reading is about: the district's page of plan and progress. */
    private static final String PROGRESS = "progress";

    private static final List<MatterKind> STEPS = List.of(DRAFT, REVIEW, CORRECTION, APPROVAL);

    private final Matters matters;
    private final Agencies agencies;
    private final Divisions divisions;
    private final PlanningTerms terms;
    private final HouseClock clock;

    PlanMatters(Matters matters, Agencies agencies, Divisions divisions, PlanningTerms terms, HouseClock clock) {
        this.matters = matters;
        this.agencies = agencies;
        this.divisions = divisions;
        this.terms = terms;
        this.clock = clock;
    }

    /** What waits now that the plan came to this state; what waited before is done, or fell away. */
    void now(TownPlan plan, PlanState state, Actor by) {
        boolean over = state instanceof PlanState.Withdrawn;
        STEPS.forEach(kind -> matters.settle(
                TownPlan.KIND, plan.id(), kind.name(), over ? Ending.LAPSED : Ending.DONE, by.account()));
        switch (state) {
            case PlanState.Draft draft -> open(DRAFT, Step.DRAFT, plan, town(plan), by, Set.of());
            case PlanState.Submitted submitted -> open(REVIEW, Step.REVIEW, plan, office(plan), by, Set.of());
            case PlanState.Returned returned -> open(CORRECTION, Step.CORRECTION, plan, town(plan), by, Set.of());
            case PlanState.Accepted accepted ->
                open(APPROVAL, Step.APPROVAL, plan, second(plan), by, accepted.barred());
            case PlanState.Approved approved -> {}
            case PlanState.Superseded superseded -> lapse(plan, by);
            case PlanState.Withdrawn withdrawn -> {}
        }
    }

    /** A year of the plan has ended short. */
    void lateYear(TownPlan plan, int year, int due, int actual) {
        var facts = facts(terms.of(plan.district(), Step.LATE_YEAR));
        facts.put("year", year);
        facts.put("due", due);
        facts.put("places", actual);
        open(LATE_YEAR, Step.LATE_YEAR, plan, town(plan), null, Set.of(), facts);
    }

    /** Every year that ended short has been made good. */
    void caughtUp(TownPlan plan) {
        matters.settle(TownPlan.KIND, plan.id(), LATE_YEAR.name(), Ending.DONE, null);
    }

    /** Nobody has said how a wording is read: sent to a person, once. */
    void unread(String district, OpenWording wording) {
        var about = about(district, wording);
        if (!matters.openAbout(PROGRESS, about).isEmpty()) return;
        var facts = facts(terms.of(district, Step.REVIEW));
        facts.put("wording", wording.name());
        matters.open(new MatterOrder(
                READING,
                new Subject(PROGRESS, about, wording.indicator(), district, null, null),
                office(district),
                null,
                facts,
                terms.of(district, Step.REVIEW).workingDays(),
                Deadline.Unit.WORKING_DAYS,
                null,
                Set.of()));
    }

    void read(String district, OpenWording wording, UUID by) {
        matters.settle(PROGRESS, about(district, wording), READING.name(), Ending.DONE, by);
    }

    private static UUID about(String district, OpenWording wording) {
        return UUID.nameUUIDFromBytes((district + ":" + wording).getBytes(StandardCharsets.UTF_8));
    }

    String townName(String town) {
        LocalDate today = clock.today();
        return divisions.find(new DivisionCode(town), today).map(Division::name).orElse(town);
    }

    /** A plan that no longer holds owes nothing. */
    private void lapse(TownPlan plan, Actor by) {
        matters.settle(TownPlan.KIND, plan.id(), LATE_YEAR.name(), Ending.LAPSED, by.account());
    }

    private void open(MatterKind kind, Step step, TownPlan plan, UUID holder, Actor by, Set<UUID> barred) {
        open(kind, step, plan, holder, by, barred, facts(terms.of(plan.district(), step)));
    }

    private void open(
            MatterKind kind,
            Step step,
            TownPlan plan,
            UUID holder,
            @Nullable Actor by,
            Set<UUID> barred,
            Map<String, Object> facts) {
        matters.open(new MatterOrder(
                kind,
                plan.subject(townName(plan.town())),
                holder,
                null,
                facts,
                terms.of(plan.district(), step).workingDays(),
                Deadline.Unit.WORKING_DAYS,
                by == null ? null : by.account(),
                barred));
    }

    private static Map<String, Object> facts(PlanningTerms.Term term) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("within", term.source());
        facts.put("withinStatus", term.status());
        return facts;
    }

    private UUID town(TownPlan plan) {
        return agencies.ofTown(plan.town()).map(Agency::id).orElseGet(() -> office(plan));
    }

    private UUID office(TownPlan plan) {
        return office(plan.district());
    }

    private UUID office(String district) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district)
                .map(Agency::id)
                .orElseThrow();
    }

    /** The joint meeting, where there is one: its secretary is another person than those of the office. */
    private UUID second(TownPlan plan) {
        return agencies.ofDistrict(Agency.Kind.JOINT_MEETING, plan.district())
                .map(Agency::id)
                .orElseGet(() -> office(plan));
    }
}
