package shanyu.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.inspection.visit.VisitOutcome;
import shanyu.inspection.visit.VisitWords;
import shanyu.server.sheets.Column;

/**
 * A visit with results, and whether the public was told.
 *
 * @param edition of the results that hold
 * @param state {@code waiting}, {@code correction-waiting} (an earlier edition was told), {@code published} or
 *     {@code withdrawn}
 * @param dueAt end of the duty to tell, while it runs
 */
@Schema(name = "PublicationRow")
public record PublicationRow(
        UUID visit,
        UUID institution,
        @Column(zh = "机构", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "检查日期", en = "Visited") LocalDate visitedOn,
        @Column(zh = "提交", en = "Submitted") Instant submittedAt,
        @Column(zh = "版次", en = "Edition") int edition,

        @Column(zh = "结果", en = "Outcome", words = VisitWords.Outcomes.class)
        VisitOutcome outcome,

        @Column(zh = "公布状态", en = "State", words = PublicationWords.class)
        @Schema(allowableValues = {"waiting", "correction-waiting", "published", "withdrawn"})
        String state,

        @Column(zh = "公布", en = "Published") @Nullable Instant publishedAt,
        @Column(zh = "期限", en = "Due") @Nullable Instant dueAt,
        boolean provisional,
        @Column(zh = "逾期", en = "Overdue") boolean overdue) {}
