package shanyu.identity.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.identity.signin.Passkeys;

/** What a browser's passkey answered; bytes in base64url. */
@Schema(name = "PasskeyAnswer")
record PasskeyAnswer(
        @NotNull UUID ceremony,

        @NotBlank @Size(max = 1400) @Pattern(regexp = BASE64URL) @Schema(example = "AQID")
        String credential,

        @NotBlank @Size(max = 4000) @Pattern(regexp = BASE64URL) @Schema(example = "eyJ9")
        String clientData,

        @NotBlank @Size(max = 4000) @Pattern(regexp = BASE64URL) @Schema(example = "AQID")
        String authenticatorData,

        @NotBlank @Size(max = 2000) @Pattern(regexp = BASE64URL) @Schema(example = "AQID")
        String signature,

        @Nullable @Size(max = 100) @Pattern(regexp = BASE64URL) @Schema(example = "AQID")
        String user) {
    static final String BASE64URL = "[A-Za-z0-9_-]*";

    Passkeys.Assertion assertion() {
        return new Passkeys.Assertion(credential, clientData, authenticatorData, signature, user);
    }
}
