package shanyu.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Reads of a request where it comes from. */
@Component
public class Origins {
    private final Vault vault;

    Origins(Vault vault) {
        this.vault = vault;
    }

    public Arrival of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String agent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        return new Arrival(Arrival.shortened(address), vault.print(address), Arrival.family(agent));
    }
}
