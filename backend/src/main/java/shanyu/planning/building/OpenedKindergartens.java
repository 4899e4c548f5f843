package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.sheets.Column;

/**
 * The kindergartens of the pipeline that had opened by a day, and whether the register then had nursery classes of theirs in
 * service (KPI-03): what was planned or reported does not count.
 */
@Component
public class OpenedKindergartens {
    private final BuildStore store;
    private final Institutions institutions;

    OpenedKindergartens(BuildStore store, Institutions institutions) {
        this.store = store;
        this.institutions = institutions;
    }

    /**
     * One that has opened.
     *
     * @param registered places of its institution in service that day; 0 when it has none in the register
     * @param counts whether it counts as opened with nursery classes
     */
    @Schema(name = "OpenedKindergarten")
    public record Opened(
            UUID id,
            @Column(zh = "名称", en = "Name") String name,

            @Column(zh = "街镇代码", en = "Town code", towns = true)
            String town,

            @Column(zh = "建设方式", en = "Work", words = BuildWords.Works.class)
            BuildWork work,

            @Column(zh = "开办日", en = "Opened") LocalDate openedOn,

            @Column(zh = "规划托班数", en = "Nursery classes planned")
            int planned,

            @Column(zh = "名册机构", en = "In the register as") @Nullable
            String institution,

            @Column(zh = "在营托位", en = "Places in service") int registered,
            boolean counts) {}

    /** By town and name. */
    public List<Opened> of(String district, LocalDate day) {
        return store.standing(district, Institutions.endOf(day)).stream()
                .filter(building -> building.facts().kind() == BuildKind.KINDERGARTEN)
                .filter(building -> building.step(BuildStep.OPENED)
                        .filter(step -> step.isDone(day))
                        .isPresent())
                .map(building -> opened(building, day))
                .toList();
    }

    private Opened opened(Building building, LocalDate day) {
        var facts = building.facts();
        UUID linked = facts.institution();
        Institution there = linked == null
                ? null
                : institutions
                        .asOf(linked, Institutions.endOf(day))
                        .filter(each -> each.life().isInService())
                        .orElse(null);
        int places = there == null ? 0 : there.places();
        LocalDate on = building.step(BuildStep.OPENED).map(StepDates::doneOn).orElseThrow();
        return new Opened(
                building.id(),
                facts.name(),
                facts.town(),
                facts.work(),
                on,
                facts.nurseryClasses(),
                there == null ? null : there.name(),
                places,
                places > 0);
    }
}
