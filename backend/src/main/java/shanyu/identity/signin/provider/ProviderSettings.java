package shanyu.identity.signin.provider;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The district's identity provider, as an installation names it. Without an issuer there is none.
 *
 * @param issuer the provider's name for itself, e.g. {@code https://id.pudong.example}; https unless it is on this machine
 * @param clientId what the provider calls this house
 * @param clientSecret what the house proves itself by; absent where the provider registered it without one
 * @param name the provider on the button, in Chinese
 * @param nameEn and in English
 * @param secondFactor values of {@code amr} or {@code acr} by which the provider says that a second factor was shown, e.g.
 *     {@code mfa}; with none the house always asks for its own
 */
@ConfigurationProperties("shanyu.sign-in.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @Nullable String clientSecret,
        @DefaultValue("") String name,
        @DefaultValue("") String nameEn,
        @DefaultValue Set<String> secondFactor) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public ProviderSettings {
        if (clientSecret != null && clientSecret.isBlank()) clientSecret = null;
        if (!issuer.isBlank()) {
            if (clientId.isBlank()) throw wrong("client-id is missing");
            if (name.isBlank() || nameEn.isBlank()) throw wrong("name and name-en stand on the button: one is missing");
            var address = URI.create(issuer);
            boolean here = "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
            if (!here && !"https".equals(address.getScheme())) throw wrong("issuer must be https, not " + issuer);
        }
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("shanyu.sign-in.provider: " + what);
    }

    boolean isGiven() {
        return !issuer.isBlank();
    }
}
