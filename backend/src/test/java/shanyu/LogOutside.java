package shanyu;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.log.Heads;
import shanyu.verifier.log.LogCheck;
import shanyu.verifier.log.LogExport;
import shanyu.verifier.value.Verdict;

/** The whole log as anybody checks it outside the house. */
public final class LogOutside {
    private LogOutside() {}

    /** What the check says of it, once it has signed an entry with both words. */
    public static Verdict with(Callers callers, String kind, String id) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            long size = callers.nobody()
                    .get("/api/log/heads?limit=1")
                    .json()
                    .at("/0/size")
                    .asLong();
            String export = callers.as("audit-admin")
                    .get("/api/log/export?upTo=" + size)
                    .text();
            if (export.lines().anyMatch(line -> line.contains(kind) && line.contains(id))) {
                String heads = callers.nobody()
                        .get("/api/log/heads?limit=1000&upTo=" + size)
                        .text();
                return LogCheck.check(LogExport.read(in(export)), Heads.read(in(heads)), Set.of(), Optional.empty());
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        throw new AssertionError("the log never came to tell of it");
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
