package shanyu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.identity.signin.Phone;

@HouseTest
@DisplayName("The pages of an account: its factors and notices, where it is signed in; and the log's heads for anybody")
class AccountPagesTest {
    private static final String PASSWORD = "a sentence for signing in";

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    private String username;
    private UUID account;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        username = "pages-" + UUID.randomUUID().toString().substring(0, 8);
        account = accounts.open(
                username,
                PASSWORD,
                "页面人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    @Test
    @DisplayName("an app is taken away only where there is one, and what was told of it is told until it was seen")
    void appAndNotices() {
        var owner = callers.signIn(username, PASSWORD);
        assertThat(owner.post("/api/session/totp/remove", null).problem()).isEqualTo("totp-not-enrolled");
        String secret =
                owner.post("/api/session/totp", null).json().path("secret").asString();
        assertThat(owner.post("/api/session/totp/confirm", Map.of("code", Phone.shows(secret, clock.instant())))
                        .status())
                .isEqualTo(200);
        var held = owner.get("/api/session/factors").json();
        assertThat(held.path("recoveryCodes").asInt()).isEqualTo(10);
        assertThat(held.at("/notices/0/kind").asString()).isEqualTo("totp-added");
        assertThat(owner.post("/api/session/totp/remove", null).status()).isEqualTo(204);
        assertThat(owner.get("/api/session/factors")
                        .json()
                        .path("recoveryCodes")
                        .asInt())
                .isZero();
        assertThat(owner.post("/api/session/notices/seen", null).status()).isEqualTo(204);
        assertThat(owner.get("/api/session/factors").json().path("notices")).isEmpty();
    }

    @Test
    @DisplayName("the security administrator sees where somebody is signed in, by what and from where, shortened")
    void signedInWhere() {
        callers.signIn(username, PASSWORD);
        var sessions = callers.as("security-admin")
                .get("/api/accounts/" + account + "/sessions")
                .json();
        assertThat(sessions).hasSize(1);
        assertThat(sessions.at("/0/factor").asString()).isEqualTo("password");
        assertThat(sessions.at("/0/browser").asString()).isEqualTo("program");
        assertThat(sessions.at("/0/address").asString()).isEqualTo("127.0.*.*");
    }

    @Test
    @DisplayName("anybody reads the signed heads, newest first, as many as asked for and up to the size asked for")
    void heads() throws InterruptedException {
        callers.signIn(username, PASSWORD);
        for (int tries = 0;
                tries < 50 && callers.nobody().get("/api/log/heads").json().size() < 2;
                tries++) {
            callers.signIn(username, PASSWORD);
            Thread.sleep(100);
        }
        var two = callers.nobody().get("/api/log/heads?limit=2").json();
        assertThat(two).hasSize(2);
        long newer = two.at("/0/size").asLong();
        long older = two.at("/1/size").asLong();
        assertThat(older).isLessThan(newer);
        assertThat(callers.nobody()
                        .get("/api/log/heads?limit=1&upTo=" + (newer - 1))
                        .json()
                        .at("/0/size")
                        .asLong())
                .isEqualTo(older);
    }

    @Test
    @DisplayName("a town that ends before it begins is none")
    void townThatEndsBeforeItBegins() {
        var town = new HashMap<>(
                Map.of("code", "310115990", "name", "逆镇", "nameEn", "Reverse", "kind", "town", "from", "2190-01-02"));
        town.put("until", "2190-01-02");
        var refused = callers.as("system-admin").post("/api/divisions", town);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("until");
    }
}
