package shanyu.server.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a missing or wrong master key at start as its sentence and its remedy, without a stack trace. */
final class BrokenSealAnalyzer extends AbstractFailureAnalyzer<BrokenSeal> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenSeal cause) {
        return new FailureAnalysis(
                "The house cannot open its personal columns: " + cause.getMessage() + ".",
                "Put keys/master.key of this installation back, from a copy of its data directory.",
                cause);
    }
}
