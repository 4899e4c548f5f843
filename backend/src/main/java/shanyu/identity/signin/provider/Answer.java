package shanyu.identity.signin.provider;

import org.jspecify.annotations.Nullable;

/**
 * What the provider sent a browser back with (RFC 6749, section 4.1.2).
 *
 * @param code what the house fetches the ID token with
 * @param error why there is none, e.g. {@code access_denied}
 * @param issuer who answers, where the provider says so (RFC 9207)
 */
public record Answer(
        @Nullable String code,
        @Nullable String error,
        @Nullable String issuer) {}
