package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.visit.Finding.Call;
import shanyu.inspection.visit.Finding.Decision;
import shanyu.norms.Checklist;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Norms;
import shanyu.norms.corpus.CorpusFiles;
import shanyu.norms.corpus.CorpusReader;

@DisplayName("A visit's outcome follows the severity model of the checklist")
class VerdictTest {
    private static final Norms NORMS = new Norms(CorpusReader.read(CorpusFiles.onClasspath()), "310115");
    private static final Checklist LIST =
            NORMS.asOf(LocalDate.of(2026, 9, 16)).checklist().orElseThrow().content();

    @ParameterizedTest(name = "{0} → {1}, fails {2}, {3} points")
    @CsvSource({
        "'',                               PASSED,                false, 0",
        "major,                            RECTIFY_BY_DEADLINE,   false, 3",
        "major major,                      RECTIFY_BY_DEADLINE,   false, 6",
        "major major major,                RECTIFY_BY_DEADLINE,   true,  9",
        "major major fixed,                RECTIFY_BY_DEADLINE,   false, 6",
        "minor minor minor minor,          RECTIFY_BY_DEADLINE,   false, 4",
        "fixed,                            RECTIFIED_ON_THE_SPOT, false, 0",
        "fixed minor,                      RECTIFY_BY_DEADLINE,   false, 1",
        "stop,                             ACTIVITY_STOPPED,      true,  10",
        "stop major,                       ACTIVITY_STOPPED,      true,  13",
        "undecided,                        AWAITS_DECISION,       true,  10",
        "undecided stop,                   ACTIVITY_STOPPED,      true,  20",
        "decided-stop,                     ACTIVITY_STOPPED,      true,  10",
        "decided-deadline,                 RECTIFY_BY_DEADLINE,   true,  10",
        "dismissed,                        PASSED,                false, 0",
        "withdrawn,                        PASSED,                false, 0",
        "referred,                         REFERRED_FOR_PENALTY,  false, 3",
        "referred stop,                    REFERRED_FOR_PENALTY,  true,  13"
    })
    void follows(String found, VisitOutcome outcome, boolean fails, int points) {
        List<Finding> findings = new ArrayList<>();
        for (String each : found.split(" ")) if (!each.isEmpty()) findings.add(finding(each));
        var verdict = Verdict.on(findings, 0, LIST);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.fails()).isEqualTo(fails);
        assertThat(verdict.points()).isEqualTo(points);
    }

    private static Finding finding(String word) {
        return switch (word) {
            case "major", "referred" -> finding(Severity.MAJOR, Call.RECTIFY, null, null, word.equals("referred"));
            case "minor" -> finding(Severity.MINOR, Call.RECTIFY, null, null, false);
            case "fixed" -> finding(Severity.MAJOR, Call.RECTIFY, null, FindingEnding.ON_THE_SPOT, false);
            case "stop" -> finding(Severity.CRITICAL, Call.STOP_NOW, null, null, false);
            case "undecided" -> finding(Severity.CRITICAL, Call.DECIDE, null, null, false);
            case "decided-stop" -> finding(Severity.CRITICAL, Call.DECIDE, Decision.STOP, null, false);
            case "decided-deadline" -> finding(Severity.CRITICAL, Call.DECIDE, Decision.DEADLINE, null, false);
            case "dismissed" ->
                finding(Severity.CRITICAL, Call.DECIDE, Decision.DISMISS, FindingEnding.DISMISSED, false);
            case "withdrawn" -> finding(Severity.CRITICAL, Call.STOP_NOW, null, FindingEnding.WITHDRAWN, false);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static Finding finding(
            Severity severity,
            Call call,
            @Nullable Decision decision,
            @Nullable FindingEnding ending,
            boolean referred) {
        ChecklistItem item = LIST.get("FS-03");
        var nobody = new UUID(0, 0);
        return new Finding(
                nobody,
                nobody,
                nobody,
                Scene.DISTRICT,
                Scene.TOWN,
                item.id(),
                severity,
                "F",
                nobody,
                item.failed(NORMS.asOf(LocalDate.of(2026, 9, 16))),
                call,
                0,
                referred,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                decision,
                ending,
                1);
    }
}
