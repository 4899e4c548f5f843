package shanyu.server.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.HouseTest;
import shanyu.server.HouseSettings;
import shanyu.server.sealing.MasterKeyRotation.Step;

@HouseTest
@DisplayName("Another master key: broken off after any step, everything opens, and the next start does the rest")
class MasterKeyRotationTest {
    private static final SealedColumn COLUMN =
            new SealedColumn("oversight.complaint", "name_sealed", "id", "t.id", "name", null);

    @Autowired
    private MasterKeyRotation atStart;

    @Autowired
    private SealingKeys keys;

    @Autowired
    private RequestKeys requests;

    @Autowired
    private Seals seals;

    @Autowired
    private HouseSettings settings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    private final UUID person = UUID.randomUUID();
    private Sealed sealed;
    private Path folder;

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void something() {
        sealed = Objects.requireNonNull(transactions.execute(status -> seals.seal(COLUMN, person, person, "钱晓棠")));
        folder = settings.kept().resolve("keys");
    }

    private MasterKeyRotation command() {
        return new MasterKeyRotation(
                new MasterKeyFile(settings.kept()),
                db,
                transactions,
                number -> events.publishEvent(new MasterKeyReplaced(number)));
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void brokenOffAfter(Step step) throws Exception {
        byte[] former = key();
        var wrappedBefore = wrapped();
        int told = told();
        assertThatThrownBy(() -> command().rotate(done -> {
                    if (done == step) throw new Killed();
                }))
                .isInstanceOf(Killed.class);
        opens();
        if (step == Step.MADE || step == Step.KEPT || step == Step.TAKEN || step == Step.WRAPPED)
            assertThat(wrapped()).as("nothing is wrapped anew yet").isEqualTo(wrappedBefore);
        atStart.finish();
        opens();
        assertThat(files()).containsOnlyOnce("master.key").noneMatch(name -> name.startsWith("master.key."));
        boolean begun = step.compareTo(Step.TAKEN) >= 0;
        if (begun) assertThat(key()).isNotEqualTo(former);
        else assertThat(key()).as("as if nobody had begun").isEqualTo(former);
        assertThat(told() - told).as("entries of the log").isEqualTo(begun ? 1 : 0);
        assertThat(atStart.finish()).as("once is enough").isZero();
    }

    @Test
    @DisplayName("done, the former key opens nothing of now; what a backup holds from before, it does")
    void formerAndBackup(@TempDir Path backup) throws Exception {
        Files.createDirectories(backup.resolve("keys"));
        Files.write(backup.resolve("keys/master.key"), key());
        var former = new MasterKeyFile(backup);
        var before = wrapped();
        assertThat(command().rotate()).isEqualTo(before.size());
        opens();
        assertThat(before).allSatisfy((place, wrapped) -> former.unwrap(bytes(wrapped), place));
        assertThat(wrapped())
                .allSatisfy((place, wrapped) -> assertThatThrownBy(() -> former.unwrap(bytes(wrapped), place))
                        .isInstanceOf(BrokenSeal.class));
        var now = new MasterKeyFile(settings.kept());
        wrapped()
                .forEach((place, wrapped) -> assertThat(now.unwrap(bytes(wrapped), place))
                        .as("the same key within")
                        .isEqualTo(former.unwrap(bytes(before.get(place)), place)));
        assertThat(db.sql("""
                        select body::text from (select body from evidence.pending union all select body from evidence.entry) e
                        where body::text like '%master-key-replaced%'
                        """).query(String.class).list())
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body)
                        .matches("\\{\"at\":\"[^\"]+\",\"keys\":\\d+,\"kind\":\"master-key-replaced\"}"));
    }

    /** As a start and a search do: every wrapped key, and a text under one. */
    private void opens() {
        keys.readable();
        requests.refresh();
        assertThat(seals.open(sealed)).contains("钱晓棠");
    }

    private byte[] key() throws Exception {
        return Files.readAllBytes(folder.resolve("master.key"));
    }

    private List<String> files() throws Exception {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private Map<String, String> wrapped() {
        var all = new TreeMap<String, String>();
        Map.of("server.sealing_key", "version", "server.request_key", "n")
                .forEach((table, number) -> db.sql(
                                "select %s as n, wrapped from %s where wrapped is not null".formatted(number, table))
                        .query(row -> {
                            all.put(
                                    table + ".wrapped:" + row.getInt("n"),
                                    HexFormat.of().formatHex(row.getBytes("wrapped")));
                        }));
        return all;
    }

    private static byte[] bytes(@Nullable String hex) {
        return HexFormat.of().parseHex(Objects.requireNonNull(hex));
    }

    private int told() {
        return db.sql("""
                        select count(*) from (select body::text as body from evidence.pending
                                              union all select body::text from evidence.entry) e
                        where body like '%master-key-replaced%'
                        """).query(Integer.class).single();
    }
}
