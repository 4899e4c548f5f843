package shanyu.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.shared.Refusal;

/** Reads of a request for which site a passkey would be. */
@Component
public class Sites {
    private final SignInSettings settings;

    Sites(SignInSettings settings) {
        this.settings = settings;
    }

    public Optional<Site> find(HttpServletRequest request) {
        return Optional.ofNullable(
                Site.of(settings.origin(), request.getScheme(), request.getServerName(), request.getServerPort()));
    }

    /** The site, or the refusal that tells where passkeys work. */
    public Site of(HttpServletRequest request) {
        return find(request)
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.STATE, "passkeys-need-a-name").asException());
    }
}
