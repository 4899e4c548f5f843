package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.verifier.log.Heads;
import shanyu.verifier.log.LogCheck;
import shanyu.verifier.log.LogExport;
import shanyu.verifier.value.Verdict;

@HouseTest
@DisplayName("What the house hands out of its log, the stand-alone verifier finds whole")
class LogExportTest {
    @Autowired
    private Callers callers;

    @BeforeEach
    void people() throws InterruptedException {
        callers.nobody();
        // Signing in leaves entries; the house signs the log with them in it by itself.
        callers.as("district").get("/api/institutions");
        for (int i = 0; i < 50 && size() < 2; i++) Thread.sleep(Duration.ofMillis(100));
    }

    private long size() {
        return callers.nobody()
                .get("/api/log/heads?limit=1")
                .json()
                .path(0)
                .path("size")
                .asLong();
    }

    private String export(long upTo) {
        var answer = callers.as("audit-admin").get("/api/log/export?upTo=" + upTo);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    private String heads(long upTo) {
        return callers.nobody().get("/api/log/heads?limit=1000&upTo=" + upTo).text();
    }

    private static Verdict check(String export, String heads) throws IOException {
        return LogCheck.check(LogExport.read(in(export)), Heads.read(in(heads)), Set.of(), Optional.empty());
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void upToAHeadBothHoldTogether() throws IOException {
        long size = size();
        assertThat(check(export(size), heads(size))).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void anExportThatNamesNoSizeEndsWhereTheLogWasSigned() throws IOException {
        var answer = callers.as("audit-admin").get("/api/log/export");
        long size = answer.text().lines().count();
        assertThat(check(answer.text(), heads(size))).isInstanceOf(Verdict.Holds.class);
    }

    @Test
    void aWordChangedIsNamed() throws IOException {
        long size = size();
        String forged = export(size).replaceFirst("\"action\":\"identity", "\"action\":\"Identity");
        assertThat(check(forged, heads(size)))
                .isInstanceOfSatisfying(
                        Verdict.Fails.class,
                        fails -> assertThat(fails.fault().toString()).contains("altered body"));
    }

    @Test
    void aSizeThatWasNeverSignedIsRefused() {
        var answer = callers.as("audit-admin").get("/api/log/export?upTo=999999999");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo("no-head-of-this-size");
    }
}
