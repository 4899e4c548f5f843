package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.Callers.Caller;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.norms.ProviderType;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.Register;
import shanyu.registry.Register.Entry;
import shanyu.registry.Samples;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

/** An institution in Huamu with its head, inspectors of the cast in the library, and visits to it walked as people do. */
public final class Scene {
    static final String TOWN = "310115016";
    static final String DISTRICT = "310115000";

    /** A drawn signature of one pixel. */
    private static final byte[] DRAWING = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String PASSWORD = "a password for tests";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Callers callers;
    public final MovableClock clock;
    final Visits visits;
    public final UUID institution;
    final String name;
    private final String head;
    private final Map<String, Caller> signedIn = new HashMap<>();
    private final JdbcClient db;

    public Scene(ApplicationContext house) {
        this(house, ProviderType.FOR_PROFIT);
    }

    Scene(ApplicationContext house, ProviderType type) {
        callers = house.getBean(Callers.class);
        callers.nobody();
        clock = house.getBean(MovableClock.class);
        visits = house.getBean(Visits.class);
        db = house.getBean(JdbcClient.class);
        int number = COUNT.incrementAndGet();
        name = "试验托育" + number;
        institution = house.getBean(Register.class)
                .enter(
                        DISTRICT,
                        new Entry(Samples.of(name, type), new Operating(LocalDate.of(2026, 1, 5))),
                        Actor.NOBODY)
                .id();
        head = "visited-" + number;
        house.getBean(Accounts.class).open(head, PASSWORD, "周安", institution, Set.of(Role.INSTITUTION_HEAD));
    }

    /** Somebody at work today: sessions do not outlive the days a test skips. */
    public Caller as(String username) {
        return signedIn.computeIfAbsent(username + " " + today(), fresh -> callers.signIn(username, PASSWORD));
    }

    public Caller head() {
        return as(head);
    }

    /** The inspector of this account, entered in the library if need be. */
    public UUID inspector(String username) {
        var account = account(username);
        db.sql("""
                        insert into inspection.inspector (id, account, district, department, created_at)
                        select gen_random_uuid(), a.id, g.district, g.department, :at
                        from identity.account a join identity.agency g on g.id = a.agency where a.id = :account
                        on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .update();
        return db.sql("select id from inspection.inspector where account = :account")
                .param("account", account)
                .query(UUID.class)
                .single();
    }

    UUID account(String username) {
        return db.sql("select id from identity.account where username = :name")
                .param("name", username)
                .query(UUID.class)
                .single();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
    }

    VisitOrder order(List<String> team, List<String> items) {
        return new VisitOrder(
                "投诉件 2026-091",
                null,
                institution,
                team.stream().map(this::inspector).toList(),
                today(),
                today().plusDays(9),
                items);
    }

    /** A visit of these people on these items, planned and begun by the first of them. */
    public Walk begin(List<String> team, String... items) {
        var visit = visits.plan(order(team, List.of(items))).orThrow();
        var walk = new Walk(visit.id(), team);
        assertThat(walk.by(0).post(walk.path() + "/begin", null, "\"1\"").status())
                .isEqualTo(200);
        return walk;
    }

    /** One visit as its team walks it. */
    public final class Walk {
        public final UUID id;
        private final List<String> team;

        Walk(UUID id, List<String> team) {
            this.id = id;
            this.team = team;
        }

        public Caller by(int seat) {
            return as(team.get(seat));
        }

        public String path() {
            return "/api/visits/" + id;
        }

        public JsonNode shown() {
            return by(0).get(path()).json();
        }

        JsonNode item(String item) {
            for (var each : shown().get("items"))
                if (each.get("item").asString().equals(item)) return each;
            throw new AssertionError("no item " + item);
        }

        public Answer answer(String item, String result, String note) {
            return answer(item, result, note, false, List.of());
        }

        Answer answer(String item, String result, String note, boolean fixed, List<String> photos) {
            return by(0).put(
                            path() + "/items/" + item,
                            Map.of("result", result, "note", note, "photos", photos, "fixed", fixed, "referred", false),
                            "\"" + item(item).get("version").asInt() + "\"");
        }

        /** Answers whatever is open as conforming. */
        public Walk allElseConforms() {
            for (var each : shown().get("items")) {
                if (!each.hasNonNull("result"))
                    assertThat(answer(each.get("item").asString(), "CONFORMS", "现场查看")
                                    .status())
                            .isEqualTo(200);
            }
            return this;
        }

        /** A photo, or a drawing of a hand, handed in by the first of the team. */
        String picture() {
            return keep(by(0));
        }

        public String keep(Caller by) {
            var answer = by.send(
                    "POST",
                    "/api/papers?name=a.png&institution=" + institution,
                    DRAWING,
                    Map.of(
                            "Content-Type",
                            "image/png",
                            "Idempotency-Key",
                            UUID.randomUUID().toString()));
            assertThat(answer.status()).isEqualTo(201);
            return answer.json().get("id").asString();
        }

        Answer sign(int seat, String hash) {
            return by(seat).post(path() + "/signatures", signing("INSPECTOR", hash, "", picture()));
        }

        Answer institutionSigns(String hash) {
            return by(0).post(path() + "/signatures", signing("INSTITUTION", hash, "周安", picture()));
        }

        Map<String, Object> signing(String side, String hash, String name, String drawing) {
            return Map.of("side", side, "hash", hash, "name", name, "post", "负责人", "drawing", drawing, "refused", "");
        }

        String hash() {
            return shown().get("hash").asString();
        }

        Walk allSign() {
            String hash = hash();
            for (int seat = 0; seat < team.size(); seat++)
                assertThat(sign(seat, hash).status()).isEqualTo(200);
            assertThat(institutionSigns(hash).status()).isEqualTo(200);
            return this;
        }

        Answer submit() {
            return by(0).post(
                            path() + "/submit",
                            Map.of("hash", hash()),
                            "\"" + shown().get("version").asInt() + "\"");
        }

        /** Everything else conforms, all sign, it is submitted. */
        public JsonNode finish() {
            var submitted = allElseConforms().allSign().submit();
            assertThat(submitted.status()).as(submitted.text()).isEqualTo(200);
            return submitted.json();
        }
    }

    /** The matters about this institution of one kind, as a database sees them. */
    public List<UUID> matters(String kind) {
        return db.sql("select id from casework.matter where institution = :id and kind = :kind order by opened_at, id")
                .param("id", institution)
                .param("kind", kind)
                .query(UUID.class)
                .list();
    }
}
