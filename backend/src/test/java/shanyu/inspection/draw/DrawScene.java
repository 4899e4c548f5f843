package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.inspection.library.Inspectors;
import shanyu.norms.ProviderType;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.Particulars;
import shanyu.registry.Register;
import shanyu.registry.Register.Entry;
import shanyu.registry.Samples;
import shanyu.server.HouseClock;
import shanyu.shared.DateRange;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;
import tools.jackson.databind.JsonNode;

/**
 * The second district with institutions, licensed inspectors and key offices whose secrets the tests hold, and rounds
 * walked there by the people whose turn it is.
 */
final class DrawScene {
    static final String DISTRICT = "319901000";
    static final String TOWN = "319901001";
    static final String OTHER_TOWN = "319901101";
    static final String OUTCOME = "03-11-17-22-28-33-09";

    /** A Monday, forty days after the keys were registered, at nine. */
    private static final Instant NOW = MovableClock.START.plus(Duration.ofDays(40));

    private static final String PASSWORD = "a password for tests";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Secret keys by their public half: what stays on the key holders' own machines. */
    private static final Map<String, VrfSecretKey> SECRETS = new HashMap<>();

    private static boolean set;

    final MovableClock clock;
    final JdbcClient db;
    private final ApplicationContext house;
    private final Callers callers;
    private final Map<String, Caller> signedIn = new HashMap<>();

    DrawScene(ApplicationContext house) {
        this.house = house;
        callers = house.getBean(Callers.class);
        callers.nobody();
        clock = house.getBean(MovableClock.class);
        db = house.getBean(JdbcClient.class);
        if (!set) {
            set = true;
            clock.set(MovableClock.START);
            standbyOffice();
            register("key-one-2", false);
            register("key-two-2", false);
            register("key-three-2", true);
            for (int i = 0; i < 26; i++) institution(i % 2 == 0 ? TOWN : OTHER_TOWN);
            for (String department : List.of("e", "h", "m", "f"))
                for (int i = 1; i <= 2; i++) inspector("insp-%s-2%d".formatted(department, i));
        }
        clock.set(NOW);
        longAgo();
    }

    /** What earlier tests visited was two years ago: no cap of this year is reached by it, however often tests are run. */
    private void longAgo() {
        db.sql("""
                        update inspection.visit
                        set first_day = first_day - 730, last_day = last_day - 730,
                            begun_at = begun_at - interval '730 days', submitted_at = submitted_at - interval '730 days'
                        where first_day > '2026-01-01'
                          and institution in (select id from registry.institution where district = :district)
                        """).param("district", DISTRICT).update();
    }

    private void standbyOffice() {
        var office = house.getBean(Agencies.class)
                .add(new Agency(
                        UUID.randomUUID(), Agency.Kind.KEY_OFFICE, "备用密钥", "Stand-by key", DISTRICT, null, null));
        house.getBean(Accounts.class).open("key-three-2", PASSWORD, "江备用", office.id(), Set.of(Role.KEY_HOLDER));
    }

    /** Somebody at work now: sessions do not outlive the days a test skips. */
    Caller as(String username) {
        return signedIn.computeIfAbsent(username + " " + clock.instant(), fresh -> callers.signIn(username, PASSWORD));
    }

    Caller nobody() {
        return callers.nobody();
    }

    String register(String holder, boolean standby) {
        var secret = VrfSecretKey.random(RANDOM);
        SECRETS.put(secret.publicKey().hex(), secret);
        var answer = as(holder)
                .post("/api/draw-keys", Map.of("publicKey", secret.publicKey().hex(), "standby", standby));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return secret.publicKey().hex();
    }

    UUID institution(String town) {
        var sample = Samples.of("临江托育" + UUID.randomUUID().toString().substring(0, 8), ProviderType.FOR_PROFIT);
        var there = new Particulars(
                sample.name(),
                sample.creditCode(),
                town,
                sample.address(),
                sample.position(),
                sample.traits(),
                sample.classes(),
                sample.premises(),
                sample.contact());
        return house.getBean(Register.class)
                .enter(DISTRICT, new Entry(there, new Operating(LocalDate.of(2026, 1, 5))), Actor.NOBODY)
                .id();
    }

    /** The head of an institution, with an account opened for the test. */
    Caller head(UUID institution) {
        String username = "head-" + institution;
        house.getBean(Accounts.class).open(username, PASSWORD, "周安", institution, Set.of(Role.INSTITUTION_HEAD));
        return as(username);
    }

    UUID inspector(String username) {
        var inspectors = house.getBean(Inspectors.class);
        var account = account(username);
        var id = inspectors
                .ofAccount(account)
                .orElseGet(() -> inspectors
                        .add(account, username.substring(5, 6).toUpperCase(java.util.Locale.ROOT), null)
                        .orThrow())
                .id();
        inspectors
                .licence(id, "LJ-" + username, new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 1, 1)))
                .orThrow();
        return id;
    }

    UUID account(String username) {
        return db.sql("select id from identity.account where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single();
    }

    /** An extra round of an office, for the lottery of a day. */
    Walk plan(String office, String source) {
        var answer = as(office).post("/api/rounds", Map.of("reason", "试验轮次", "entropySource", source));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Walk(UUID.fromString(answer.json().get("id").asString()), office);
    }

    /** A round as its people walk it. */
    final class Walk {
        final UUID id;
        final String office;

        Walk(UUID id, String office) {
            this.id = id;
            this.office = office;
        }

        String path() {
            return "/api/rounds/" + id;
        }

        JsonNode shown() {
            return nobody().get(path()).json();
        }

        JsonNode desk() {
            return as(office).get(path() + "/desk").json();
        }

        Answer verb(String who, String verb, Object body) {
            return as(who).post(
                            path() + "/" + verb,
                            body,
                            "\"" + shown().get("version").asInt() + "\"");
        }

        Walk must(String who, String verb, Object body, String state) {
            var answer = verb(who, verb, body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            assertThat(answer.json().get("state").asString()).isEqualTo(state);
            return this;
        }

        Walk commit() {
            return must(office, "commit", null, "committed");
        }

        Walk wait(Duration afterEvent) {
            clock.set(Instant.parse(shown().at("/entropy/time").asString()).plus(afterEvent));
            return this;
        }

        /** The outcome is entered by the office and confirmed by {@code second}. */
        Walk outcome(String second) {
            return must(office, "entropy", Map.of("value", OUTCOME), "entropy-entered")
                    .must(second, "entropy/confirmation", Map.of("value", OUTCOME), "entropy-confirmed");
        }

        /** A key holder's machine: reads alpha, proves, and posts nothing but the proof. */
        String prove(String holder) {
            var office = db.sql("select agency from identity.account where username = :name")
                    .param("name", holder)
                    .query(UUID.class)
                    .single();
            for (var key : shown().get("keys")) {
                if (key.at("/office/id").asString().equals(office.toString())) {
                    var secret = SECRETS.get(key.get("publicKey").asString());
                    return Ecvrf.prove(secret, Hex.read(shown().get("alpha").asString()))
                            .hex();
                }
            }
            throw new AssertionError(holder + " holds no key of this round");
        }

        Walk proved() {
            return must("key-one-2", "proofs", Map.of("pi", prove("key-one-2")), "entropy-confirmed")
                    .must("key-two-2", "proofs", Map.of("pi", prove("key-two-2")), "proved");
        }

        Walk draw() {
            return must(office, "draw", null, "drawn");
        }

        /** As if every team had been there: what visits do is told in their own stories. */
        Walk visited() {
            db.sql("""
                            update inspection.visit
                            set state = 'submitted', begun_at = :at, submitted_at = :at, edition = 1 where round = :round
                            """)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("round", id)
                    .update();
            return this;
        }

        Walk disclose() {
            return must(office, "disclosure", null, "disclosed");
        }

        List<JsonNode> matters(String who, String kind) {
            var found = new ArrayList<JsonNode>();
            as(who).get("/api/matters?size=200&state=unfinished&kind=" + kind)
                    .json()
                    .get("items")
                    .forEach(found::add);
            String name = shown().path("name").asString("");
            return found.stream()
                    .filter(each -> each.get("name").asString().equals(name))
                    .toList();
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
    }
}
