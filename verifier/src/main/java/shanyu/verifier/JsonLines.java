package shanyu.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import shanyu.verifier.json.Json;
import shanyu.verifier.json.Lines;

/** Reads one question a line and answers one a line, in order, each as soon as it is known. */
final class JsonLines {
    private final Lines lines;
    private final PrintStream out;

    JsonLines(InputStream in, PrintStream out) {
        this.lines = new Lines(in);
        this.out = out;
    }

    int answerAll() throws IOException {
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            Json answer = Answers.to(line.get());
            out.write(answer.canonicalBytes());
            out.write('\n');
            out.flush();
            // Nobody reads any more; there is no one left to tell.
            if (out.checkError()) return Main.FAILED;
        }
        return Main.DONE;
    }
}
