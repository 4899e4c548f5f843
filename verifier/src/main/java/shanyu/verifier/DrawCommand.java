package shanyu.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shanyu.verifier.draw.RoundRecord;
import shanyu.verifier.json.Fields;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Verdict;

/** {@code draw FILE}: checks a published round. */
final class DrawCommand {
    private final Report report;

    DrawCommand(PrintStream out) {
        this.report = new Report(out);
    }

    int run(Arguments arguments) throws IOException, WrongUsage {
        Path file = Path.of(arguments.only().word("FILE"));
        return report.tell("The draw", check(Files.readAllBytes(file)));
    }

    static Verdict check(byte[] file) {
        try {
            Json record = Json.read(file);
            List<String> members = new ArrayList<>(RoundRecord.MEMBERS);
            members.add("notes");
            Fields.of("", record).only(members.toArray(String[]::new));
            return RoundRecord.check(record);
        } catch (FaultException wrong) {
            return new Verdict.Fails(List.of(), wrong.fault());
        }
    }
}
