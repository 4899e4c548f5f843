package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.ScannerOnStage;
import shanyu.access.Pictures;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.server.HouseSettings;
import shanyu.server.files.Scanner;
import shanyu.shared.Outcome;
import shanyu.verifier.value.Hash;

@HouseTest
@DisplayName(
        "A paper is what its first bytes say, is read back as it was handed in, and is missed when its bytes are gone")
class PapersTest {
    private static final String DISTRICT = "310115000";
    private static final String HUAMU = "310115016";

    @Autowired
    private Papers papers;

    @Autowired
    private Scanning scanning;

    @Autowired
    private ScannerOnStage stage;

    @Autowired
    private HouseSettings settings;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    private Actor town;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
    }

    @AfterEach
    void nothingLeft() {
        stage.leave();
        clock.set(MovableClock.START);
        db.sql("delete from identity.rate_window where what = :what")
                .param("what", PaperLimits.HANDED_IN)
                .update();
    }

    private Outcome<Papers.Paper> keep(byte[] bytes) {
        return papers.keep(bytes, "纸.bin", town, DISTRICT, HUAMU, null);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "ffd8ff, image/jpeg",
        "ffd8ffe000104a46, image/jpeg",
        "89504e470d0a1a0a, image/png",
        "255044462d312e37, application/pdf",
        "52494646 00000000 57454250, image/webp",
        "52494646 00000000 57454250 56503820, image/webp"
    })
    void knownByItsFirstBytes(String start, String kind) {
        byte[] whole = bytes(start.replace(" ", ""));
        var kept = keep(whole).orThrow();
        assertThat(kept.mediaType()).isEqualTo(kind);
        assertThat(kept.bytes()).isEqualTo(whole.length);
        assertThat(papers.find(kept.id())).contains(kept);
        assertThat(papers.bytes(kept))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(whole));
    }

    @ParameterizedTest(name = "{0} is none")
    @CsvSource({
        "ff",
        "ffd8",
        "89504e",
        "3c68746d6c",
        "00ffd8ff",
        "52494646",
        "52494646 00000000 574542",
        "52494646 00000000 57415645"
    })
    void ofNoKnownKind(String start) {
        assertThat(fault(keep(bytes(start.replace(" ", ""))))).isEqualTo("body unknown-kind-of-file");
    }

    @Test
    @DisplayName("nothing is no paper, and more than ten megabytes is too much")
    void emptyAndTooLarge() {
        assertThat(fault(keep(new byte[0]))).isEqualTo("body missing");
        byte[] most = Arrays.copyOf(Pictures.png(2, 2), 10 * 1024 * 1024 + 1);
        assertThat(keep(most))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        no -> assertThat(no.refusal().type()).isEqualTo("too-large"));
    }

    private static String fault(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> refused ->
                refused.refusal().faults().getFirst().field() + " "
                        + refused.refusal().faults().getFirst().reason();
        };
    }

    @Test
    @DisplayName("what is read back is what was handed in, in every member; no ids, no papers")
    void readBack() {
        var institution = UUID.randomUUID();
        byte[] picture = Pictures.png(3, 7);
        var kept = papers.keep(picture, "灭火器.png", town, DISTRICT, HUAMU, institution)
                .orThrow();
        assertThat(kept)
                .isEqualTo(new Papers.Paper(
                        kept.id(),
                        HexFormat.of().formatHex(Hash.sha256(picture).bytes()),
                        "灭火器.png",
                        "image/png",
                        picture.length,
                        DISTRICT,
                        HUAMU,
                        institution,
                        town.accountId(),
                        MovableClock.START));
        assertThat(papers.list(List.of(kept.id(), UUID.randomUUID()))).containsExactly(kept);
        assertThat(papers.list(List.of())).isEmpty();
        assertThat(papers.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    @DisplayName("what the scanner found in what the public hands in stands in the log as the public's")
    void foundInPublic() {
        byte[] virus = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        assertThat(scanning.admit("photo", virus, null)).isEqualTo(Outcome.done(true));
        stage.enter(bytes -> new Scanner.Found("Eicar"));
        assertThat(fault(scanning.admit("photo", virus, null))).isEqualTo("photo file-infected");
        String hash = HexFormat.of().formatHex(Hash.sha256(virus).bytes());
        assertThat(db.sql("""
                        select body from evidence.pending where body like :found
                        union all select body from evidence.entry where body like :found
                        """)
                        .param("found", "%" + hash + "%")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("\"public\"", "upload.infected", "Eicar");
    }

    @Test
    @DisplayName(
            "after a restore: papers whose bytes the files lack are named, newest first; those that are there are not")
    void missing(@TempDir Path empty) throws Exception {
        byte[] fresh = Arrays.copyOf(Pictures.png(2, 2), 300);
        System.arraycopy(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII), 0, fresh, 200, 36);
        var first = keep(fresh).orThrow();
        clock.advance(Duration.ofSeconds(1));
        fresh[299] = 1;
        var second = keep(fresh).orThrow();
        var mine = List.of(first.id(), second.id());
        try (var connection = database.getConnection()) {
            var lacking = MissingFile.of(connection, empty);
            assertThat(lacking)
                    .filteredOn(each -> mine.contains(each.paper()))
                    .containsExactly(
                            new MissingFile(second.id(), second.keptAt()), new MissingFile(first.id(), first.keptAt()));
            assertThat(MissingFile.of(connection, settings.kept().resolve("files")))
                    .extracting(MissingFile::paper)
                    .doesNotContainAnyElementsOf(mine);
        }
    }
}
