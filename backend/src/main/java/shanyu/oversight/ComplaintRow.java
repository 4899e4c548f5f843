package shanyu.oversight;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A complaint in the list of the offices. Of who complained it says only whether there is a name.
 *
 * @param about name of the institution, or the address of an unlicensed place
 * @param dueAt end of the duty that runs
 */
@Schema(name = "ComplaintRow")
public record ComplaintRow(
        UUID id,
        @Column(zh = "编号", en = "Number") String number,

        @Column(zh = "类别", en = "Kind", words = ComplaintWords.Kinds.class)
        ComplaintKind kind,

        @Nullable UUID institution,
        @Column(zh = "被投诉对象", en = "About") String about,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "承办", en = "Held by") String holder,
        String holderEn,

        @Column(zh = "状态", en = "State", words = ComplaintWords.States.class)
        String state,

        @Column(zh = "结论", en = "Outcome", words = ComplaintWords.Outcomes.class) @Nullable
        ComplaintOutcome outcome,

        @Column(zh = "实名", en = "Named") boolean named,

        @Column(zh = "投诉人信息已删除", en = "Who complained erased")
        boolean erased,

        @Column(zh = "收到", en = "Received") Instant receivedAt,
        @Column(zh = "期限", en = "Due") @Nullable Instant dueAt,
        @Column(zh = "逾期", en = "Overdue") boolean overdue,
        @Column(zh = "评分", en = "Stars") @Nullable Integer stars) {}
