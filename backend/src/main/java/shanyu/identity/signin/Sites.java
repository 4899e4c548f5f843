package shanyu.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.shared.Refusal;

/** Reads of a request for which site a passkey would be, and where a provider sends browsers back to. */
@Component
public class Sites {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

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

    /** The address browsers find the house under: as configured, or as asked for where that is this machine. */
    public String address(HttpServletRequest request) {
        var configured = settings.origin();
        if (configured != null) return configured;
        if (!THIS_MACHINE.contains(request.getServerName()))
            throw Refusal.of(Refusal.Kind.STATE, "provider-needs-origin").asException();
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
