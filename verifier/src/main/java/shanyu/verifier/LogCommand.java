package shanyu.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import shanyu.verifier.json.Json;
import shanyu.verifier.log.Heads;
import shanyu.verifier.log.KnownHead;
import shanyu.verifier.log.LogCheck;
import shanyu.verifier.log.LogExport;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Verdict;

/** {@code log EXPORT --heads HEADS}: replays an export against the heads. */
final class LogCommand {
    private final Report report;

    LogCommand(PrintStream out) {
        this.report = new Report(out);
    }

    int run(Arguments arguments) throws IOException, WrongUsage {
        arguments.only("--heads", "--trusted-key", "--last-head");
        Path export = Path.of(arguments.word("EXPORT"));
        Path heads = Path.of(arguments.required("--heads"));
        Optional<Path> last = arguments.optional("--last-head").map(Path::of);
        return report.tell("The log", check(export, heads, trusted(arguments), last));
    }

    private static Verdict check(Path export, Path heads, Set<String> trusted, Optional<Path> last) throws IOException {
        try (InputStream entries = Files.newInputStream(export);
                InputStream signed = Files.newInputStream(heads)) {
            Optional<KnownHead> known = last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(KnownHead.read(Json.read(Files.readAllBytes(last.get()))));
            return LogCheck.check(LogExport.read(entries), Heads.read(signed), trusted, known);
        } catch (FaultException wrong) {
            return new Verdict.Fails(List.of(), wrong.fault());
        }
    }

    private static Set<String> trusted(Arguments arguments) throws WrongUsage {
        Set<String> keys = new HashSet<>(arguments.all("--trusted-key"));
        for (String key : keys)
            if (!key.matches("[0-9a-f]{64}")) throw new WrongUsage("--trusted-key needs 64 lower-case hex digits");
        return keys;
    }
}
