package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;

/** A case as lists show it. */
@Schema(name = "CaseRow")
public record CaseRow(
        UUID id,
        @Column(zh = "案号", en = "Number") String number,
        @Column(zh = "案由", en = "Title") String title,
        @Column(zh = "对象", en = "Party") String party,

        @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
        String town,

        @Column(zh = "牵头", en = "Led by") String office,
        @Column(zh = "牵头（英文）", en = "Led by (English)") String officeEn,
        @Column(zh = "主办部门", en = "Enforced by") @Nullable String enforcer,

        @Column(zh = "主办部门（英文）", en = "Enforced by (English)") @Nullable
        String enforcerEn,

        @Column(zh = "状态", en = "State", words = EnforcementWords.Cases.class)
        String state,

        @Column(zh = "未办结分工", en = "Open parts") int openParts,
        @Column(zh = "立案", en = "Opened") Instant openedAt,
        @Column(zh = "决定期限", en = "Decide by") Instant decideBy,
        boolean late) {}
