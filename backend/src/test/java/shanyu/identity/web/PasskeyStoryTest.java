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
import org.springframework.beans.factory.annotation.Value;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.identity.signin.Site;
import shanyu.identity.signin.SoftKey;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "A passkey at the desk: made on the account's page, used at the door and for a step-up, renamed, taken away")
class PasskeyStoryTest {
    private static final String PASSWORD = "a sentence for signing in";

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private MovableClock clock;

    @Value("${local.server.port}")
    private int port;

    private Site house;
    private String username;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        house = new Site("localhost", "http://localhost:" + port);
        username = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        open(username);
    }

    private UUID open(String name) {
        return accounts.open(
                name, PASSWORD, "钥匙人", actors.named("verifier").orElseThrow().agencyId(), Set.of(Role.VERIFIER));
    }

    /** As a browser on this machine sends it, which finds the house under a name. */
    private static Answer send(Caller caller, String path, Object body) {
        var headers = new HashMap<String, String>();
        headers.put("X-Forwarded-Host", "localhost");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return caller.send("POST", path, body, headers);
    }

    private SoftKey registered(Caller owner) {
        var key = new SoftKey(house);
        var asked = send(owner, "/api/passkeys/options", null);
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        var made = key.make(asked.json().path("challenge").asString(), house.origin());
        var kept = send(
                owner,
                "/api/passkeys",
                Map.of(
                        "ceremony", asked.json().path("ceremony").asString(),
                        "label", "办公电脑",
                        "credential", made.credential(),
                        "clientData", made.clientData(),
                        "attestation", made.attestation(),
                        "transports", made.transports()));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(kept.json().at("/0/label").asString()).isEqualTo("办公电脑");
        return key;
    }

    private Map<String, Object> answer(SoftKey key) {
        JsonNode asked =
                send(callers.nobody(), "/api/session/passkey/options", null).json();
        assertThat(asked.path("site").asString()).isEqualTo("localhost");
        var given = key.answer(asked.path("challenge").asString(), house.origin(), null);
        return Map.of(
                "ceremony", asked.path("ceremony").asString(),
                "credential", given.credential(),
                "clientData", given.clientData(),
                "authenticatorData", given.authenticatorData(),
                "signature", given.signature());
    }

    @Test
    @DisplayName("it opens the door without a password, and a password alone opens it no longer")
    void door() {
        var key = registered(callers.signIn(username, PASSWORD));
        var entered = send(callers.nobody(), "/api/session/passkey", answer(key));
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.json().at("/account/username").asString()).isEqualTo(username);
        assertThat(entered.json().at("/account/factors/0").asString()).isEqualTo("passkey");
        assertThat(entered.cookie()).startsWith("shanyu=");
        var byPassword = callers.nobody()
                .send("POST", "/api/session", Map.of("username", username, "password", PASSWORD), Map.of());
        assertThat(byPassword.problem()).isEqualTo("second-factor-needed");
        var forged = new HashMap<>(answer(key));
        forged.put("signature", "AQID");
        assertThat(send(callers.nobody(), "/api/session/passkey", forged).problem())
                .isEqualTo("passkey-refused");
    }

    @Test
    @DisplayName("it proves again who one is; another's passkey does not")
    void stepUp() {
        var owner = callers.signIn(username, PASSWORD);
        var key = registered(owner);
        String name = "other-" + username;
        open(name);
        var theirs = registered(callers.signIn(name, PASSWORD));
        assertThat(send(owner, "/api/session/step-up/passkey", answer(theirs)).problem())
                .isEqualTo("passkey-refused");
        var proven = send(owner, "/api/session/step-up/passkey", answer(key));
        assertThat(proven.status()).as(proven.text()).isEqualTo(200);
        assertThat(proven.cookie()).isNotEqualTo(owner.cookie());
    }

    @Test
    @DisplayName("its owner calls it something else, and takes it away; under an address of numbers none is made")
    void renamedAndRemoved() {
        var owner = callers.signIn(username, PASSWORD);
        registered(owner);
        var held = owner.get("/api/session/factors").json();
        assertThat(held.path("passkeysPossible").asBoolean()).as("127.0.0.1").isFalse();
        String passkey = "/api/passkeys/" + held.at("/passkeys/0/id").asString();
        var renamed = send(owner, passkey + "/label", Map.of("label", "手机"));
        assertThat(renamed.json().at("/0/label").asString()).isEqualTo("手机");
        assertThat(send(owner, passkey + "/removal", null).status()).isEqualTo(204);
        assertThat(send(owner, passkey + "/removal", null).problem()).isEqualTo("not-found");
        assertThat(send(owner, passkey + "/label", Map.of("label", "x")).problem())
                .isEqualTo("not-found");
        assertThat(owner.get("/api/session/factors").json().path("passkeys")).isEmpty();
        assertThat(owner.post("/api/passkeys/options", null).problem()).isEqualTo("passkeys-need-a-name");
    }
}
