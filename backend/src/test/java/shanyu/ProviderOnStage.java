package shanyu;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import shanyu.identity.signin.provider.KnownProvider;
import shanyu.identity.signin.provider.ProviderSettings;

/** The identity provider a test has started; there is none until it has. */
public final class ProviderOnStage implements KnownProvider {
    /** What every provider on stage calls the house. */
    public static final String CLIENT = "shanyu-in-tests";

    public static final String SECRET = "a secret between the two houses alone";

    private final AtomicReference<Optional<ProviderSettings>> now = new AtomicReference<>(Optional.empty());

    /** @param secondFactor values of amr or acr that are believed to mean a second factor */
    public void enter(String issuer, String... secondFactor) {
        now.set(Optional.of(new ProviderSettings(issuer, CLIENT, SECRET, "统一认证", "One sign-on", Set.of(secondFactor))));
    }

    public void leave() {
        now.set(Optional.empty());
    }

    @Override
    public Optional<ProviderSettings> find() {
        return now.get();
    }
}
