package shanyu.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import shanyu.evidence.LogCopy;
import shanyu.verifier.json.Json;
import shanyu.verifier.log.Heads;
import shanyu.verifier.log.KnownHead;
import shanyu.verifier.log.LogCheck;
import shanyu.verifier.log.LogExport;
import shanyu.verifier.value.Verdict;

/** Whether a restored log is whole, by the program a citizen would use: every entry, every head, and the head noted outside. */
record RestoredLog(boolean holds, List<String> words) {

    /** @param outside a head kept outside the database: with the copy, or noted from the public page */
    static RestoredLog check(Connection database, Path outside) throws SQLException, IOException {
        Path folder = Files.createTempDirectory("restored-log");
        try {
            var log = new LogCopy(database);
            if (log.heads(folder.resolve("heads")) == 0)
                return new RestoredLog(known(outside).isEmpty(), List.of("empty, like the head it is held against"));
            log.entries(folder.resolve("entries"));
            try (InputStream entries = Files.newInputStream(folder.resolve("entries"));
                    InputStream heads = Files.newInputStream(folder.resolve("heads"))) {
                var verdict = LogCheck.check(LogExport.read(entries), Heads.read(heads), Set.of(), known(outside));
                return new RestoredLog(verdict.valid(), words(verdict));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static List<String> words(Verdict verdict) {
        return verdict instanceof Verdict.Fails(var checked, var fault)
                ? Stream.concat(checked.stream(), Stream.of("WRONG " + fault)).toList()
                : verdict.checked();
    }

    private static Optional<KnownHead> known(Path outside) throws IOException {
        byte[] text = Files.readAllBytes(outside);
        return new String(text, java.nio.charset.StandardCharsets.UTF_8).strip().equals("{}")
                ? Optional.empty()
                : Optional.of(KnownHead.read(Json.read(text)));
    }
}
