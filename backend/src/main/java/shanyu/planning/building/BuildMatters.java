package shanyu.planning.building;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterKindNames;
import shanyu.casework.MatterOrder;
import shanyu.casework.MatterState.Ending;
import shanyu.casework.Matters;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.planning.PlanningTerms;
import shanyu.server.sheets.SheetWord;

/** Opens and ends what a late step asks for. Each step has a kind of its own, so that one may end while another waits. */
@Component
class BuildMatters implements MatterKindNames {
    private final Matters matters;
    private final Agencies agencies;
    private final PlanningTerms terms;

    BuildMatters(Matters matters, Agencies agencies, PlanningTerms terms) {
        this.matters = matters;
        this.agencies = agencies;
        this.terms = terms;
    }

    @Override
    public Map<String, SheetWord> names() {
        var names = new HashMap<String, SheetWord>();
        for (var step : BuildStep.values()) {
            var word = BuildWords.STEPS.getOrDefault(step.name(), new SheetWord(step.name(), step.name()));
            names.put(late(step).name(), new SheetWord("建设步骤逾期：" + word.zh(), "Late building step: " + word.en()));
            names.put(newDate(step).name(), new SheetWord("审批新日期：" + word.zh(), "Decide on a new day: " + word.en()));
        }
        return names;
    }

    /** The responsible agency: do the step, or ask for a new day. */
    static MatterKind late(BuildStep step) {
        return new MatterKind("planning.building-late-" + step.word(), false);
    }

    /** The district: decide on a new day. */
    static MatterKind newDate(BuildStep step) {
        return new MatterKind("planning.building-new-date-" + step.word(), false);
    }

    void late(Building building, StepDates step) {
        open(
                late(step.step()),
                PlanningTerms.Step.LATE_STEP,
                building,
                responsible(building),
                Map.of("planned", step.plannedOn().toString()),
                null,
                Set.of());
    }

    void asked(Building building, NewDate asked) {
        open(
                newDate(asked.step()),
                PlanningTerms.Step.NEW_DATE,
                building,
                office(building),
                Map.of(
                        "planned",
                        asked.fromDay().toString(),
                        "asked",
                        asked.toDay().toString()),
                asked.proposedBy(),
                Set.of(asked.proposedBy()));
    }

    /** The step is done, or has a new day: nothing is late, and nothing is asked any more. */
    void settled(Building building, BuildStep step, @Nullable UUID by) {
        matters.settle(Building.KIND, building.id(), late(step).name(), Ending.DONE, by);
        decided(building, step, by);
    }

    void decided(Building building, BuildStep step, @Nullable UUID by) {
        matters.settle(Building.KIND, building.id(), newDate(step).name(), Ending.DONE, by);
    }

    void dropped(Building building, UUID by) {
        Arrays.stream(BuildStep.values()).forEach(step -> {
            matters.settle(Building.KIND, building.id(), late(step).name(), Ending.LAPSED, by);
            matters.settle(Building.KIND, building.id(), newDate(step).name(), Ending.LAPSED, by);
        });
    }

    private void open(
            MatterKind kind,
            PlanningTerms.Step step,
            Building building,
            UUID holder,
            Map<String, Object> more,
            @Nullable UUID by,
            Set<UUID> barred) {
        var term = terms.of(building.district(), step);
        var facts = new LinkedHashMap<String, Object>(more);
        facts.put("within", term.source());
        facts.put("withinStatus", term.status());
        matters.open(new MatterOrder(
                kind,
                building.subject(),
                holder,
                building.department(),
                facts,
                term.workingDays(),
                Deadline.Unit.WORKING_DAYS,
                by,
                barred));
    }

    private UUID responsible(Building building) {
        String letter = building.department();
        var department =
                letter == null ? java.util.Optional.<Agency>empty() : agencies.department(building.district(), letter);
        return department
                .or(() -> agencies.ofTown(building.facts().town()))
                .map(Agency::id)
                .orElseGet(() -> office(building));
    }

    private UUID office(Building building) {
        return agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, building.district())
                .map(Agency::id)
                .orElseThrow();
    }
}
