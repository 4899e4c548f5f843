package shanyu.identity.signin.provider;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The one an installation's settings name. */
@Component
class ConfiguredProvider implements KnownProvider {
    private final ProviderSettings settings;

    ConfiguredProvider(ProviderSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<ProviderSettings> find() {
        return Optional.of(settings).filter(ProviderSettings::isGiven);
    }
}
