package shanyu.identity.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import shanyu.TestCertificate;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("ASVS 12.3.2: a provider that cannot show a certificate we believe is as good as away")
class ProviderCertificateTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsAskedOfIt(CapturedOutput output) throws Exception {
        var asked = new AtomicInteger();
        var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(
                new HttpsConfigurator(TestCertificate.of(folder, "ip:127.0.0.1").server()));
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            var settings = new ProviderSettings(
                    "https://127.0.0.1:" + server.getAddress().getPort(),
                    "shanyu",
                    "secret",
                    "统一认证",
                    "Sign-on",
                    Set.of());
            var provider = new Provider(() -> Optional.of(settings), new HouseClock(Clock.systemUTC()));
            var address = provider.address(Secrets.made(Errands.Purpose.values()[0]), "https://shanyu.example", false);
            assertThat(address).isInstanceOf(Outcome.Refused.class).asString().contains("provider-away");
            assertThat(output).contains("PKIX path building failed");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }
}
