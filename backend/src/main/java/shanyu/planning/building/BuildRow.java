package shanyu.planning.building;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.registry.Institutions;
import shanyu.server.sheets.Column;

/**
 * A building project in lists.
 *
 * @param state the last step done, {@code none} or {@code dropped}
 * @param nextStep the first step not done; null when all are
 * @param daysLate of the step that is late the longest; 0 when none is
 */
@Schema(name = "BuildingRow")
public record BuildRow(
        UUID id,
        @Column(zh = "名称", en = "Name") String name,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,

        @Column(zh = "类别", en = "Kind", words = BuildWords.Kinds.class)
        BuildKind kind,

        @Column(zh = "建设方式", en = "Work", words = BuildWords.Works.class)
        BuildWork work,

        @Column(zh = "地址", en = "Address") String address,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Column(zh = "用地面积（平方米）", en = "Site, m²") @Nullable Integer siteAreaM2,

        @Column(zh = "规划人口", en = "Residents planned") @Nullable
        Integer residents,

        @Column(zh = "托班数", en = "Nursery classes") int nurseryClasses,
        @Column(zh = "托位数", en = "Nursery places") int nurseryPlaces,

        @Column(zh = "已完成步骤", en = "Last step done", words = BuildWords.States.class)
        String state,

        @Column(zh = "下一步骤", en = "Next step", words = BuildWords.Steps.class) @Nullable
        BuildStep nextStep,

        @Column(zh = "下一步骤计划日", en = "Planned on") @Nullable LocalDate nextOn,
        @Column(zh = "逾期天数", en = "Days late") int daysLate,

        @Column(zh = "计划移交日", en = "Hand-over planned") @Nullable
        LocalDate handOverOn,

        @Column(zh = "移交日", en = "Handed over") @Nullable LocalDate handedOverOn,
        @Column(zh = "开办日", en = "Opened") @Nullable LocalDate openedOn) {

    /** @param day with the steps done by its end */
    static BuildRow of(Building building, LocalDate day) {
        var facts = building.facts();
        var then = new Building(
                building.id(),
                building.district(),
                facts,
                building.steps().stream()
                        .map(step -> step.isDone(day) ? step : new StepDates(step.step(), step.plannedOn(), null))
                        .toList(),
                building.enteredAt(),
                building.droppedAt() == null || building.droppedAt().isAfter(Institutions.endOf(day))
                        ? null
                        : building.droppedAt(),
                building.version());
        var next = then.droppedAt() == null ? then.next().orElse(null) : null;
        long late = then.droppedAt() != null
                ? 0
                : then.steps().stream()
                        .filter(step -> step.isLate(day))
                        .mapToLong(step -> ChronoUnit.DAYS.between(step.plannedOn(), day))
                        .max()
                        .orElse(0);
        var handOver = then.step(BuildStep.HANDED_OVER);
        return new BuildRow(
                building.id(),
                facts.name(),
                facts.town(),
                facts.kind(),
                facts.work(),
                facts.address(),
                facts.longitude(),
                facts.latitude(),
                facts.siteAreaM2(),
                facts.residents(),
                facts.nurseryClasses(),
                facts.nurseryPlaces(),
                then.state(),
                next == null ? null : next.step(),
                next == null ? null : next.plannedOn(),
                (int) late,
                handOver.map(StepDates::plannedOn).orElse(null),
                handOver.map(StepDates::doneOn).orElse(null),
                then.step(BuildStep.OPENED).map(StepDates::doneOn).orElse(null));
    }
}
