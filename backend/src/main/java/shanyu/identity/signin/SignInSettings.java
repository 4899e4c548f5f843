package shanyu.identity.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation decides about signing in.
 *
 * @param secondFactor {@code required}: an official without a second factor can do nothing but enrol one; {@code optional}:
 *     whoever wants one has one. Required unless it is a demonstration.
 * @param stepUpAfter how old a proof may be for what asks for a fresh one. Product default.
 * @param origin where browsers find the house, e.g. {@code https://shanyu.example}; passkeys belong to it. Absent: only
 *     {@code localhost} takes passkeys
 * @param failuresPerAddress wrong sign-ins from one address in a quarter of an hour, whoever is tried. Product default.
 */
@ConfigurationProperties("shanyu.sign-in")
public record SignInSettings(
        @Nullable String secondFactor,
        @DefaultValue("10m") Duration stepUpAfter,
        @Nullable String origin,
        @DefaultValue("50") int failuresPerAddress) {
    public SignInSettings {
        if (secondFactor != null && secondFactor.isBlank()) secondFactor = null;
        if (origin != null && origin.isBlank()) origin = null;
        if (secondFactor != null && !secondFactor.equals("required") && !secondFactor.equals("optional")) {
            throw new IllegalArgumentException(
                    "shanyu.sign-in.second-factor is required or optional, not " + secondFactor);
        }
    }

    public boolean requiresSecondFactor(boolean demo) {
        return secondFactor == null ? !demo : secondFactor.equals("required");
    }
}
