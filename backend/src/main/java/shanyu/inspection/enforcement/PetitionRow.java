package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/**
 * A petition as lists show it.
 *
 * @param state of its matter
 */
@Schema(name = "PetitionRow")
public record PetitionRow(
        UUID id,
        @Column(zh = "编号", en = "Number") String number,

        @Column(zh = "类别", en = "Kind", words = EnforcementWords.Petitions.class)
        Petition.Kind kind,

        @Column(zh = "紧急", en = "Urgent") boolean urgent,
        @Column(zh = "来源", en = "Source") String channel,
        @Column(zh = "内容", en = "Contents") String summary,

        @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
        String town,

        @Column(zh = "承办", en = "Answered by") String unit,
        @Column(zh = "承办（英文）", en = "Answered by (English)") String unitEn,

        @Column(zh = "状态", en = "State", words = EnforcementWords.Petitions.class)
        String state,

        @Column(zh = "收到", en = "Received") Instant receivedAt,
        @Column(zh = "期限", en = "Due") Instant dueAt,
        boolean late) {}
