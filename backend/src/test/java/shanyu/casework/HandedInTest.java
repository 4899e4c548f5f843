package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.MovableClock;
import shanyu.ScannerOnStage;
import shanyu.access.Pictures;
import shanyu.identity.signin.Windows;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;
import shanyu.server.files.ClamdOnStage;
import shanyu.server.files.FileStore;
import shanyu.verifier.value.Hash;

@Tag("once")
@HouseTest
@DisplayName("What is handed in: so much in a day, and nothing a scanner has found")
class HandedInTest {
    private static final String HUAMU = "town-huamu";

    @Autowired
    private Callers callers;

    @Autowired
    private Windows windows;

    @Autowired
    private PaperLimits limits;

    @Autowired
    private Norms norms;

    @Autowired
    private HouseClock clock;

    @Autowired
    private MovableClock hands;

    @Autowired
    private ScannerOnStage stage;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void atTheBeginning() {
        callers.nobody();
        hands.set(MovableClock.START);
    }

    @AfterEach
    void nothingLeft() {
        stage.leave();
        hands.set(MovableClock.START);
        db.sql("delete from identity.rate_window where what = :what")
                .param("what", PaperLimits.HANDED_IN)
                .update();
    }

    private Answer hand(String name, byte[] bytes) {
        return callers.as(HUAMU)
                .once(
                        "POST",
                        "/api/papers?town=310115016&name=" + name,
                        bytes,
                        Map.of(
                                "Content-Type",
                                "image/png",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    /** The folder of files outlives a run of the tests. */
    private static byte[] neverSeen() {
        byte[] picture = Pictures.png(8, 8);
        byte[] end = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(picture, picture.length + end.length);
        System.arraycopy(end, 0, whole, picture.length, end.length);
        return whole;
    }

    private int papers(String name) {
        return db.sql("select count(*) from casework.paper where name = :name")
                .param("name", name)
                .query(Integer.class)
                .single();
    }

    private String account() {
        return db.sql("select id::text from identity.account where username = :name")
                .param("name", HUAMU)
                .query(String.class)
                .single();
    }

    @Test
    @DisplayName(
            "ASVS 5.2.4: what fills the day's last kilobyte is kept, the next is not, and tomorrow there is room again")
    void quota() {
        byte[] picture = Pictures.png(8, 8);
        assertThat(picture.length).as("one kilobyte as it is counted").isLessThanOrEqualTo(1024);
        int used = windows.used(PaperLimits.HANDED_IN, account(), PaperLimits.DAY);
        windows.count(PaperLimits.HANDED_IN, account(), PaperLimits.DAY, limits.most() * 1024 - used - 1);
        String name = UUID.randomUUID() + ".png";
        assertThat(hand(name, picture).status()).isEqualTo(201);
        var refused = hand(name, picture);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("too-much-handed-in");
        assertThat(refused.json().path("most").asInt()).isEqualTo(limits.most());
        assertThat(refused.json().path("minutes").asInt()).isBetween(1, 24 * 60);
        assertThat(papers(name)).isEqualTo(1);
        assertThat(windows.used(PaperLimits.HANDED_IN, account(), PaperLimits.DAY))
                .as("what was refused is not counted")
                .isEqualTo(limits.most() * 1024);
        hands.advance(Duration.ofDays(1));
        assertThat(windows.used(PaperLimits.HANDED_IN, account(), PaperLimits.DAY))
                .isZero();
    }

    @Test
    @DisplayName("the limit is the product's own and says so; it is edited like every value")
    void shownAsDefault() {
        var value = norms.asOf(clock.today()).integer("papers-per-account").orElseThrow();
        assertThat(value.value()).isEqualTo(1000);
        assertThat(value.basis().status().word()).isEqualTo("default");
    }

    @Test
    @DisplayName("ASVS 5.4.3: what the scanner found is refused and stands in the log; no row and no file is left")
    void found() throws Exception {
        byte[] picture = neverSeen();
        String name = UUID.randomUUID() + ".png";
        try (var daemon = ClamdOnStage.onLoopback()) {
            stage.enter(daemon.asked(Duration.ofSeconds(20)));
            daemon.answers("stream: Win.Test.EICAR_HDB-1 FOUND");
            var refused = hand(name, picture);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/reason").asString()).isEqualTo("file-infected");
            assertThat(refused.json().at("/errors/0/value").asString()).isEqualTo("Win.Test.EICAR_HDB-1");
            assertThat(papers(name)).isZero();
            assertThat(files.read(Hash.sha256(picture).bytes())).isEmpty();
            assertThat(logged(picture)).isEqualTo(1);
            daemon.answers("stream: OK");
            assertThat(hand(name, picture).status()).isEqualTo(201);
            assertThat(daemon.heard()).containsExactly(picture, picture);
        }
    }

    private int logged(byte[] bytes) {
        String hash = HexFormat.of().formatHex(Hash.sha256(bytes).bytes());
        return LogEntries.like(db, "%" + account() + "%upload.infected%" + hash + "%");
    }

    @Test
    @DisplayName(
            "ASVS 5.4.3: while the scanner gives no verdict nothing is taken, and whoever hands in is told to come again")
    void noVerdict() throws Exception {
        byte[] picture = neverSeen();
        String name = UUID.randomUUID() + ".png";
        try (var daemon = ClamdOnStage.onLoopback()) {
            stage.enter(daemon.asked(Duration.ofSeconds(20)));
            daemon.answers("INSTREAM size limit exceeded. ERROR");
            assertThat(hand(name, picture).problem()).isEqualTo("scanner-away");
        }
        var away = hand(name, picture);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.problem()).isEqualTo("scanner-away");
        assertThat(papers(name)).isZero();
        assertThat(files.read(Hash.sha256(picture).bytes())).isEmpty();
    }
}
