package shanyu.identity.signin.provider;

import java.util.Optional;

/** The identity provider people may come from, if there is one. */
public interface KnownProvider {
    Optional<ProviderSettings> find();
}
