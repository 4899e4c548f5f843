package shanyu.inspection.visit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.DepartmentWords;
import shanyu.norms.Judgement;
import shanyu.server.sheets.Column;

/**
 * A finding as lists show it.
 *
 * @param state {@code deciding}, {@code open}, {@code overdue}, {@code rectified}, {@code on-the-spot}, {@code dismissed}
 *     or {@code withdrawn}
 */
@Schema(name = "FindingRow")
public record FindingRow(
        UUID id,
        UUID visit,
        UUID institution,
        @Column(zh = "机构", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "检查项", en = "Item") String item,
        @Column(zh = "问题", en = "Question") String title,
        @Column(zh = "问题（英文）", en = "Question (English)") String titleEn,

        @Column(zh = "严重程度", en = "Severity", words = VisitWords.Severities.class)
        Severity severity,

        @Column(zh = "主管部门", en = "Lead", words = DepartmentWords.class)
        String lead,

        Judgement judgement,

        @Column(zh = "认定", en = "Judged a breach") boolean breach,

        @Column(zh = "立即停止", en = "Stops at once") boolean stops,

        boolean referred,
        @Column(zh = "说明", en = "Note") String note,
        List<UUID> photos,
        @Column(zh = "发现", en = "Found") Instant foundAt,
        @Column(zh = "期限", en = "Due") Instant dueAt,

        @Column(zh = "状态", en = "State", words = VisitWords.Findings.class)
        String state,

        @Column(zh = "结束", en = "Ended") @Nullable Instant endedAt) {}
