package shanyu.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.IdentityWords;
import shanyu.identity.Role;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.sheets.Column;

/**
 * A review in a list.
 *
 * @param role taken, for a right
 * @param seen records read, for a reading
 */
@Schema(name = "ReviewRow")
public record ReviewRow(
        UUID id,

        @Column(zh = "种类", en = "Kind", words = ReviewWords.Kinds.class)
        Review.Kind kind,

        @Column(zh = "用户名", en = "User name") String username,

        @Column(zh = "姓名", en = "Name") @Personal(Mask.NAME) String name,

        UUID account,
        @Column(zh = "单位", en = "Agency") String agencyName,
        String agencyNameEn,

        @Nullable @Column(zh = "取得的角色", en = "Role taken", words = IdentityWords.Roles.class)
        Role role,

        @Nullable @Column(zh = "读取条数", en = "Records read") Integer seen,

        @Column(zh = "发生时间", en = "Opened") Instant openedAt,
        @Column(zh = "复核期限", en = "Due") Instant dueAt,
        @Column(zh = "逾期", en = "Late") boolean late,

        @Nullable @Column(zh = "复核时间", en = "Decided") Instant decidedAt,

        @Column(zh = "结论", en = "Verdict", words = ReviewWords.Verdicts.class)
        Review.@Nullable Verdict verdict) {}
