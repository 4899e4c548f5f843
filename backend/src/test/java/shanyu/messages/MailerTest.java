package shanyu.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.MailException;
import shanyu.TestCertificate;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("ASVS 12.3.1, 12.3.2: mails go to a real server, encrypted and to the right one, or not at all")
class MailerTest {
    @TempDir
    static Path folder;

    private GreenMail server;

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Mailer mailer(int port, @Nullable Path certificate) {
        return new Mailer(
                new MailSettings("127.0.0.1", port, "shanyu@example.org", true, null, null, certificate, false));
    }

    private static void send(Mailer mailer) {
        mailer.send(UUID.randomUUID(), "somebody@example.org", "到期提醒", "https://shanyu.example.org/office");
    }

    @Test
    @DisplayName("the right certificate: the mail arrives, and before the encryption nothing was said but hello")
    void arrives() throws Exception {
        var certificate = TestCertificate.of(folder, "ip:127.0.0.1");
        try (var door = new StartTlsDoor(certificate, server.getSmtp().getPort())) {
            send(mailer(door.port(), certificate.believed(folder)));
            assertThat(server.getReceivedMessages()).hasSize(1);
            assertThat(door.heardInClear()).containsExactly("EHLO", "STARTTLS");
        }
    }

    @Test
    @DisplayName("a server that does not offer STARTTLS is refused; neither mail nor address was sent")
    void notOffered() throws Exception {
        try (var door = new StartTlsDoor(null, server.getSmtp().getPort())) {
            assertThatThrownBy(() -> send(mailer(door.port(), null)))
                    .isInstanceOf(MailException.class)
                    .hasStackTraceContaining("STARTTLS is required but host does not support STARTTLS");
            assertThat(door.heardInClear()).contains("EHLO").isSubsetOf("EHLO", "QUIT");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("GreenMail as it is offers none either, and gets nothing")
    void plainServer() {
        assertThatThrownBy(() -> send(mailer(server.getSmtp().getPort(), null))).isInstanceOf(MailException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("a certificate nobody we know has issued is refused; neither mail nor address was sent")
    void unknownIssuer() throws Exception {
        try (var door = new StartTlsDoor(
                TestCertificate.of(folder, "ip:127.0.0.1"), server.getSmtp().getPort())) {
            assertThatThrownBy(() -> send(mailer(door.port(), null)))
                    .isInstanceOf(MailException.class)
                    .hasStackTraceContaining("PKIX");
            assertThat(door.heardInClear()).startsWith("EHLO", "STARTTLS").isSubsetOf("EHLO", "STARTTLS", "QUIT");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("a certificate for another name is refused, though its issuer is known")
    void anotherName() throws Exception {
        var certificate = TestCertificate.of(folder, "dns:mail.example.org");
        try (var door = new StartTlsDoor(certificate, server.getSmtp().getPort())) {
            assertThatThrownBy(() -> send(mailer(door.port(), certificate.believed(folder))))
                    .isInstanceOf(MailException.class);
            assertThat(door.heardInClear()).startsWith("EHLO", "STARTTLS").isSubsetOf("EHLO", "STARTTLS", "QUIT");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("in clear to another machine is no setting, unless the network is said to be sealed, loudly")
    void inClear(CapturedOutput output) {
        assertThatThrownBy(() -> clear("mail.example.org", false))
                .hasMessageContaining("shanyu.mail.start-tls", "shanyu.mail.sealed-network=true");
        assertThat(clear("127.0.0.1", false).isConfigured()).isTrue();
        assertThat(output).doesNotContain("UNENCRYPTED");
        assertThat(clear("mail.example.org", true).isConfigured()).isTrue();
        assertThat(output).contains("UNENCRYPTED: mails go to mail.example.org in clear");
    }

    private static Mailer clear(String host, boolean sealedNetwork) {
        return new Mailer(new MailSettings(host, 25, "shanyu@example.org", false, null, null, null, sealedNetwork));
    }

    @Test
    @DisplayName("a file of issuers that is none stops the start and names the setting")
    void noIssuers() {
        assertThatThrownBy(() -> mailer(25, folder.resolve("missing.pem")))
                .hasMessageContaining("shanyu.mail.certificate");
    }
}
