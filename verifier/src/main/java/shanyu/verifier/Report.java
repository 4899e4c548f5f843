package shanyu.verifier;

import java.io.PrintStream;
import shanyu.verifier.value.Verdict;

/** A verdict in words: what was checked, then what is wrong or that nothing is. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /** Prints it and answers the exit code. */
    int tell(String subject, Verdict verdict) {
        for (String checked : verdict.checked()) out.println("right  " + checked);
        if (verdict instanceof Verdict.Fails fails) {
            out.println("WRONG  " + fails.fault());
            out.println(subject + " is NOT valid.");
            return Main.FAILED;
        }
        out.println(subject + " is valid.");
        return Main.DONE;
    }
}
