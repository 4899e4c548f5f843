package shanyu.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.Agency;
import shanyu.identity.Role;

/** Who is signed in, as their own session tells them. */
record Who(
        UUID id,
        String username,
        String name,
        List<Role> roles,
        AgencyShown agency,

        @Schema(description = "true until the password somebody else chose is changed; nothing else can be done")
        boolean firstPassword,

        @Schema(description = "true until an official has enrolled a second factor where the house demands one")
        boolean secondFactorNeeded,

        @Schema(description = "factors a password alone does not replace, strongest first", example = "[\"totp\"]")
        List<String> factors,

        @Schema(description = "how many things about the account its owner has not seen yet")
        int notices) {
    record AgencyShown(
            UUID id,
            Agency.Kind kind,
            String name,
            String nameEn,
            String district,
            @Nullable String town,
            @Nullable String department) {}
}
