package shanyu.server.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.messages.MessageSettings;

@HouseTest
@DisplayName(
        "Another key while everybody works: no read fails, nothing is lost, and the old key is destroyed when nothing needs it")
class RotationTest {
    /** More than one batch. */
    private static final int PEOPLE = 230;

    private static final int WRITERS = 2;
    private static final int ROTATIONS = 3;

    @Autowired
    private Callers callers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Agencies agencies;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private SealingKeys keys;

    @Autowired
    private Resealing resealing;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MovableClock hands;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void people() {
        callers.nobody();
        hands.set(MovableClock.START);
    }

    @AfterEach
    void clockBack() {
        hands.set(MovableClock.START);
    }

    @Test
    @DisplayName("three rotations beside two writers and two readers")
    void underLoad() throws Exception {
        Map<UUID, String> written = new ConcurrentHashMap<>();
        for (int i = 0; i < PEOPLE; i++) written.put(somebody(), "13900000000");
        written.forEach((account, phone) -> settings.change(account, 0, "a@example.org", phone, List.of(), List.of())
                .orThrow());
        int before = inUse();
        var ids = List.copyOf(written.keySet());
        var working = new AtomicBoolean(true);
        var reads = new AtomicInteger();
        var writes = new AtomicInteger();
        try (var crew = Executors.newFixedThreadPool(2 * WRITERS)) {
            var jobs = new ArrayList<Future<?>>();
            for (int w = 0; w < WRITERS; w++) {
                int mine = w;
                jobs.add(crew.submit((Callable<?>) () -> {
                    while (working.get()) write(ids, mine, written, writes);
                    return null;
                }));
                jobs.add(crew.submit((Callable<?>) () -> {
                    while (working.get()) read(ids, reads);
                    return null;
                }));
            }
            for (int n = 0; n < ROTATIONS; n++) {
                keys.rotate();
                resealing.run();
            }
            working.set(false);
            for (var job : jobs) job.get();
        }
        assertThat(reads.get()).isPositive();
        assertThat(writes.get()).isPositive();
        resealing.run();
        assertThat(state(before).state())
                .as("whoever read just before may still be opening")
                .isEqualTo(KeyState.READABLE);
        hands.advance(SealingKeys.GRACE);
        assertThat(resealing.run()).isZero();
        written.forEach((account, phone) ->
                assertThat(settings.of(account).phone()).as("%s", account).isEqualTo(phone));
        assertThat(keys.list()).allSatisfy(version -> {
            boolean newest = version.version() == inUse();
            assertThat(version.state()).isEqualTo(newest ? KeyState.IN_USE : KeyState.DESTROYED);
            if (!newest) assertThat(version.texts()).isZero();
        });
        assertThat(db.sql("select count(*) from server.sealing_key where wrapped is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(db.sql("""
                        select count(*) from (select body::text as body from evidence.pending
                                              union all select body::text from evidence.entry) e
                        where body like '%"kind":"sealing-key-destroyed"%' and body like '%"version":' || :version || '%'
                        """).param("version", before).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("rotating waits for who is writing under the old key; who writes after it is under the new one")
    void waitsForWriters() throws Exception {
        var early = somebody();
        var late = somebody();
        settings.change(early, 0, "", "13900000001", List.of(), List.of()).orThrow();
        int before = inUse();
        var rotating = new CompletableFuture<Integer>();
        transactions.executeWithoutResult(status -> {
            settings.change(early, 1, null, "13900000002", List.of(), List.of()).orThrow();
            rotating.completeAsync(keys::rotate);
            assertThat(rotating).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
        });
        assertThat(rotating.get()).isEqualTo(before + 1);
        settings.change(late, 0, "", "13900000003", List.of(), List.of()).orThrow();
        assertThat(under(early)).isEqualTo(before);
        assertThat(under(late)).isEqualTo(before + 1);
        assertThat(settings.of(early).phone()).isEqualTo("13900000002");
    }

    @Test
    @DisplayName(
            "the security administrator rotates with a fresh proof and sees how much is left; nobody else does either")
    void byTheSecurityAdministrator() {
        settings.change(somebody(), 0, "b@example.org", "", List.of(), List.of())
                .orThrow();
        assertThat(callers.as("district").get("/api/sealing-keys").status()).isEqualTo(404);
        assertThat(callers.as("audit-admin")
                        .post("/api/sealing-keys/rotation", null)
                        .status())
                .isEqualTo(404);
        int before = inUse();
        var rotated = callers.as("security-admin").post("/api/sealing-keys/rotation", null);
        assertThat(rotated.status()).as(rotated.text()).isEqualTo(200);
        var newest = rotated.json().at("/versions/0");
        assertThat(newest.get("version").asInt()).isEqualTo(before + 1);
        assertThat(newest.get("state").asString()).isEqualTo("IN_USE");
        assertThat(newest.get("texts").asInt()).isZero();
        assertThat(rotated.json().at("/versions/1/texts").asInt()).isPositive();
        resealing.run();
        var seen = callers.as("security-admin").get("/api/sealing-keys").json();
        assertThat(seen.at("/versions/1/texts").asInt()).isZero();
        assertThat(seen.at("/versions/0/texts").asInt()).isPositive();
        assertThat(seen.at("/inClear").asInt()).isZero();
    }

    private void write(List<UUID> ids, int mine, Map<UUID, String> written, AtomicInteger writes) {
        int pick = ThreadLocalRandom.current().nextInt(ids.size() / WRITERS) * WRITERS + mine;
        var account = ids.get(pick);
        String phone = "139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        settings.change(account, settings.of(account).version(), null, phone, List.of(), List.of())
                .orThrow();
        written.put(account, phone);
        writes.incrementAndGet();
    }

    private void read(List<UUID> ids, AtomicInteger reads) {
        var setting = settings.of(ids.get(ThreadLocalRandom.current().nextInt(ids.size())));
        assertThat(setting.phone()).startsWith("139").hasSize(11);
        assertThat(setting.email()).isEqualTo("a@example.org");
        reads.incrementAndGet();
    }

    private UUID somebody() {
        var office =
                agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, "310115000").orElseThrow();
        return accounts.openHashed(
                "r" + UUID.randomUUID().toString().substring(0, 12), "x", "收信人", office.id(), Set.of(Role.VERIFIER));
    }

    private int under(UUID account) {
        byte[] sealed = db.sql("select phone_sealed from messages.setting where account = :account")
                .param("account", account)
                .query((row, n) -> row.getBytes(1))
                .single();
        return ByteBuffer.wrap(sealed, 1, 4).getInt();
    }

    private int inUse() {
        return keys.list().stream()
                .filter(version -> version.state() == KeyState.IN_USE)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private KeyVersion state(int version) {
        return keys.list().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
