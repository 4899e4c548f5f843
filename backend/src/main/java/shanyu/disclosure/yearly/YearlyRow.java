package shanyu.disclosure.yearly;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** How far an institution is with its yearly disclosure, in the list of the offices. */
@Schema(name = "YearlyRow")
public record YearlyRow(
        UUID institution,
        @Column(zh = "机构", en = "Institution") String name,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,
        @Column(zh = "年度", en = "Year") int year,

        @Column(zh = "状态", en = "State", words = YearlyWords.class)
        @Schema(allowableValues = {"none", "draft", "submitted", "published"})
        String state,

        @Column(zh = "版次", en = "Edition") int edition,
        @Column(zh = "提交", en = "Handed in") @Nullable Instant submittedAt,
        @Column(zh = "公布", en = "Published") @Nullable Instant publishedAt,
        @Column(zh = "逾期", en = "Late") boolean late) {}
