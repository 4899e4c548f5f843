package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.DepartmentWords;
import shanyu.server.sheets.Column;

/**
 * A visit as lists show it.
 *
 * @param departments letters of the team's departments, in the order of the seats
 * @param answered items answered of the edition being written, or that holds
 */
@Schema(name = "VisitRow")
public record VisitRow(
        UUID id,

        @Column(zh = "计划编号或触发原因", en = "Plan code or trigger")
        String errand,

        boolean planned,
        @Nullable UUID round,
        UUID institution,
        @Column(zh = "机构", en = "Institution") String name,
        @Column(zh = "机构编号", en = "Code") String code,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "地址", en = "Address") String address,

        @Column(zh = "部门", en = "Departments", words = DepartmentWords.class)
        String departments,

        @Column(zh = "起", en = "From") LocalDate firstDay,
        @Column(zh = "止", en = "To") LocalDate lastDay,

        @Column(zh = "状态", en = "State", words = VisitWords.States.class)
        String state,

        @Column(zh = "到场", en = "Begun") @Nullable Instant begunAt,
        @Column(zh = "提交", en = "Submitted") @Nullable Instant submittedAt,

        @Column(zh = "结果", en = "Outcome", words = VisitWords.Outcomes.class) @Nullable
        VisitOutcome outcome,

        @Column(zh = "不通过", en = "Failed") @Nullable Boolean fails,

        @Column(zh = "检查项", en = "Items") int items,
        int answered,
        int edition,

        @Column(zh = "补录", en = "Entered late") boolean late,

        @Column(zh = "简表", en = "Short form") boolean shortForm) {}
