package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.server.sheets.Column;
import shanyu.shared.Wgs84;

/**
 * A suspected site as lists and pages show it.
 *
 * @param state a state, or how it ended
 */
@Schema(name = "SiteRow")
public record SiteRow(
        UUID id,
        @Column(zh = "编号", en = "Number") String number,
        @Column(zh = "名称", en = "Name") String name,
        @Column(zh = "地址", en = "Address") String address,
        @Column(zh = "街镇代码", en = "Town code", towns = true) String town,

        @Column(zh = "来源", en = "Source", words = EnforcementWords.Sources.class)
        Site.Source source,

        @Column(zh = "状态", en = "State", words = EnforcementWords.Sites.class)
        String state,

        @Column(zh = "在场儿童（估计）", en = "Children seen (estimate)") @Nullable
        Integer childrenSeen,

        @Nullable Wgs84 position,
        @Column(zh = "发现", en = "Reported") Instant reportedAt,
        @Column(zh = "期限", en = "Due") @Nullable Instant dueAt,
        boolean late) {}
