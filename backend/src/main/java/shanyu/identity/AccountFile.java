package shanyu.identity;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;

/**
 * One account with every role it ever held.
 *
 * @param erasedAt when all but the authorship of its acts was erased
 * @param restsUntil while too many wrong passwords keep it shut
 * @param firstPassword whether the password is one that an administrator chose
 */
@Schema(name = "AccountFile")
public record AccountFile(
        UUID id,
        String username,
        @Personal(Mask.NAME) String name,
        UUID agency,
        String agencyName,
        String agencyNameEn,
        List<Role> roles,
        boolean disabled,
        int version,
        Instant createdAt,
        @Nullable Instant disabledAt,
        @Nullable Instant erasedAt,
        @Nullable Instant restsUntil,
        boolean firstPassword,
        List<Held> appointments) {

    /**
     * A role for a time.
     *
     * @param by user name of who granted it; null for what the house itself granted
     */
    @Schema(name = "RoleHeld")
    public record Held(
            Role role,
            Instant from,
            @Nullable Instant until,
            @Nullable String by) {}
}
