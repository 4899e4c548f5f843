package shanyu.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyu.verifier.draw.Example;
import shanyu.verifier.json.Json;
import shanyu.verifier.keys.KeyFileExample;
import shanyu.verifier.log.Drill;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;

@DisplayName("The command line: exit codes, words, files")
class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String passphrase = "a long passphrase";

    @Test
    @DisplayName("one answer a line, in order, also for lines that are no question")
    void answersLines() {
        int code = run("{\"kind\":\"leaf\",\"data\":\"\"}\n\nx\n{\"kind\":\"leaf\",\"data\":\"00\"}");
        assertThat(code).isZero();
        assertThat(out.toString(UTF_8).split("\n"))
                .hasSize(4)
                .satisfies(lines -> assertThat(lines[0]).startsWith("{\"hash\":\"6e340b9c"))
                .satisfies(lines -> assertThat(lines[1]).startsWith("{\"error\":"))
                .satisfies(lines -> assertThat(lines[2]).startsWith("{\"error\":"))
                .satisfies(lines -> assertThat(lines[3]).startsWith("{\"hash\":\"96a296d2"));
    }

    @Test
    void checksAPublishedRoundAndSaysWhatItChecked() throws IOException {
        Json.Members record = (Json.Members) Example.small().json();
        assertThat(run(
                        "",
                        "draw",
                        file("round.json", record.with("notes", Json.of("x")).canonical())))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("right  the commit is that of the manifest")
                .contains("24 institutions, 10 inspectors")
                .endsWith("The draw is valid." + System.lineSeparator());
        assertThat(run(
                        "",
                        "draw",
                        file(
                                "bad.json",
                                record.with("seed", Json.of("00".repeat(64))).canonical())))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .contains("WRONG  seed: was altered: the proofs give ")
                .contains("NOT valid");
        assertThat(run(
                        "",
                        "draw",
                        file("more.json", record.with("remark", Json.of("x")).canonical())))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  remark: unknown member");
        assertThat(run("", "draw", file("none.json", "{"))).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  not JSON at byte 1");
    }

    @Test
    void checksALogExport() throws IOException {
        Drill drill = Drill.of(50, 20, 50);
        String export = file("export.jsonl", drill.exportText());
        String heads = file("heads.jsonl", drill.headsText());
        String own = file("own.json", "{\"size\":30,\"root\":\"" + drill.root(30) + "\"}");
        String key = Drill.raw(drill.key());
        assertThat(run("", "log", export, "--heads", heads)).isZero();
        assertThat(run("", "log", export, "--heads", heads, "--trusted-key", key, "--last-head", own))
                .isZero();
        assertThat(out.toString(UTF_8))
                .contains("it continues your own head of size 30")
                .endsWith("The log is valid." + System.lineSeparator());
        assertThat(run("", "log", export, "--heads", heads, "--trusted-key", "00".repeat(32)))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  head 1 (size 20): wrong signing key");
        drill.lines.remove(7);
        assertThat(run("", "log", file("cut.jsonl", drill.exportText()), "--heads", heads))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  entry 7: removed: after entry 6 comes entry 8");
        assertThat(run("", "log", export, "--heads", file("noheads.jsonl", "x")))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  heads line 1: not JSON");
        assertThat(run("", "log", export, "--heads", heads, "--last-head", file("o.json", "{}")))
                .isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("WRONG  last head.size: missing");
    }

    @Test
    void makesShowsAndProvesWithAKeyFile() throws IOException {
        String key = folder.resolve("office.key").toString();
        assertThat(run("", "keys", "make", "--out", key)).isZero();
        String publicKey = out.toString(UTF_8).strip();
        assertThat(publicKey).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(key))))
                .isEqualTo("rw-------");
        assertThat(run("", "keys", "show", "--key", key)).isZero();
        assertThat(out.toString(UTF_8).strip()).isEqualTo(publicKey);
        assertThat(run("", "keys", "prove", "--key", key, "--alpha", "00ff")).isZero();
        assertThat(Ecvrf.verify(
                        Hex.read(publicKey),
                        Hex.read("00ff"),
                        Hex.read(out.toString(UTF_8).strip())))
                .isPresent();
        byte[] before = Files.readAllBytes(Path.of(key));
        assertThat(run("", "keys", "make", "--out", key)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("exists already");
        assertThat(Files.readAllBytes(Path.of(key))).isEqualTo(before);
        passphrase = "another passphrase";
        assertThat(run("", "keys", "prove", "--key", key, "--alpha", "00ff")).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("wrong passphrase");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void provesWithAKeyFileMadeElsewhere() throws IOException {
        passphrase = KeyFileExample.PASSPHRASE;
        assertThat(run("", "keys", "prove", "--key", file("node.key", KeyFileExample.TEXT), "--alpha", ""))
                .isZero();
        // RFC 9381, example 16.
        assertThat(out.toString(UTF_8)).startsWith("8657106690b5526245a92b003bb079ccd1a92130477671f6fc01ad16f26f723f");
    }

    @Test
    void asksForAPassphraseThatIsNotEmpty() throws IOException {
        passphrase = "";
        assertThat(run("", "keys", "make", "--out", folder.resolve("k").toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("passphrase: is empty");
        assertThat(folder.resolve("k")).doesNotExist();
    }

    @Test
    @DisplayName("wrong usage is 2 and shows the usage; a file that is not there is 1")
    void wrongUsage() {
        String[][] wrong = {
            {"vote"},
            {"draw"},
            {"draw", "a", "b"},
            {"draw", "a", "--x", "y"},
            {"log", "a"},
            {"log", "--heads", "h"},
            {"log", "a", "--heads"},
            {"log", "a", "--heads", "h", "--heads", "i"},
            {"log", "a", "--heads", "h", "--trusted-key", "AB"},
            {"keys"},
            {"keys", "burn"},
            {"keys", "make"},
            {"keys", "make", "--key", "k"},
            {"keys", "prove", "--key", "k"},
            {"keys", "prove", "--key", "k", "--alpha", "0"},
            {"keys", "show"}
        };
        for (String[] arguments : wrong) {
            assertThat(run("", arguments)).as(String.join(" ", arguments)).isEqualTo(2);
            assertThat(err.toString(UTF_8)).contains("shanyu-verify draw FILE");
        }
        assertThat(run("", "draw", folder.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("cannot read or write");
        assertThat(run("", "help")).isZero();
        assertThat(out.toString(UTF_8)).contains("Exit codes");
    }

    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        return new Main(
                        new ByteArrayInputStream(input.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Map.of(Passphrase.VARIABLE, passphrase))
                .run(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
