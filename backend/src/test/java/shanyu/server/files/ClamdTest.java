package shanyu.server.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("ASVS 5.4.3: ClamAV's daemon is asked as its manual says, and only its own word makes a file clean")
class ClamdTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @Test
    @DisplayName("what it hears is what was handed in, in chunks, byte for byte; OK is clean, FOUND has its name")
    void verdicts() throws Exception {
        byte[] bytes = new byte[200_001];
        new Random(1).nextBytes(bytes);
        try (var daemon = ClamdOnStage.onLoopback()) {
            var scanner = daemon.asked(LONG);
            assertThat(scanner.scan(bytes)).isEqualTo(new Scanner.Clean());
            assertThat(daemon.heard()).containsExactly(bytes);
            daemon.answers("stream: Eicar-Signature FOUND");
            assertThat(scanner.scan(bytes)).isEqualTo(new Scanner.Found("Eicar-Signature"));
            daemon.answers("stream: a\nforged \"line\" FOUND");
            assertThat(scanner.scan(bytes)).isEqualTo(new Scanner.Found("a_forged__line_"));
        }
    }

    @Test
    @DisplayName("by a Unix socket as well")
    void unixSocket(@TempDir Path folder) throws Exception {
        try (var daemon = new ClamdOnStage(UnixDomainSocketAddress.of(folder.resolve("clamd.ctl")))) {
            assertThat(daemon.asked(LONG).scan(new byte[] {1, 2, 3})).isEqualTo(new Scanner.Clean());
            assertThat(daemon.heard()).containsExactly(new byte[] {1, 2, 3});
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "UNKNOWN COMMAND",
                "stream: OK ",
                "ok",
                "FOUND"
            })
    @DisplayName("an error, and whatever else it says, is no verdict")
    void noVerdict(String answer) throws Exception {
        try (var daemon = ClamdOnStage.onLoopback()) {
            daemon.answers(answer);
            assertThat(daemon.asked(LONG).scan(new byte[] {1})).isInstanceOf(Scanner.Unanswered.class);
        }
    }

    @Test
    @DisplayName("silence is no verdict either: after its time the line is closed")
    void silence() throws Exception {
        try (var daemon = ClamdOnStage.onLoopback()) {
            daemon.answers(ClamdOnStage.SILENCE);
            assertThat(daemon.asked(Duration.ofMillis(200)).scan(new byte[] {1}))
                    .isInstanceOf(Scanner.Unanswered.class);
        }
    }

    @Test
    @DisplayName("nor is a daemon that is not there")
    void away() throws Exception {
        // Held and not listened at: a port let go may be somebody else's by now.
        try (var held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            assertThat(new Clamd("127.0.0.1:" + held.getLocalPort(), LONG).scan(new byte[] {1}))
                    .isInstanceOf(Scanner.Unanswered.class);
        }
        assertThat(new Clamd("unix:/nowhere/clamd.ctl", LONG).scan(new byte[] {1}))
                .isInstanceOf(Scanner.Unanswered.class);
    }

    @Test
    @DisplayName("it is off until it is named; another machine only over a network somebody answers for")
    void settings() {
        assertThat(new ScannerSettings("", LONG, false).isGiven()).isFalse();
        assertThat(new ScannerSettings("unix:/run/clamav/clamd.ctl", LONG, false).isGiven())
                .isTrue();
        assertThat(new ScannerSettings("127.0.0.1:3310", LONG, false).isGiven()).isTrue();
        assertThat(new ScannerSettings("av.example:3310", LONG, true).isGiven()).isTrue();
        assertThatThrownBy(() -> new ScannerSettings("av.example:3310", LONG, false))
                .hasMessageContaining("shanyu.scanner.sealed-network=true");
        assertThatThrownBy(() -> new ScannerSettings("clamd", LONG, true)).hasMessageContaining("HOST:PORT");
    }
}
