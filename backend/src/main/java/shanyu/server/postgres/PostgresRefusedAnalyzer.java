package shanyu.server.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused database at start as its sentence and its remedy, without a stack trace. */
final class PostgresRefusedAnalyzer extends AbstractFailureAnalyzer<PostgresRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PostgresRefused cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
