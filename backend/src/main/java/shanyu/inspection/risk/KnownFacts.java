package shanyu.inspection.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * All that is known of one institution, each fact with the days from which it was. What a score may use of it is the
 * score's own question: it looks at nothing that came to be known after its day.
 *
 * @param required kinds of papers its route of filing asks for
 * @param excluded references that no longer count, with the first day on which they do not
 */
record KnownFacts(
        UUID institution,
        List<FindingFact> findings,
        List<PaperFact> papers,
        Set<String> required,
        List<RiskFact> others,
        Map<String, LocalDate> excluded) {

    /** Of an institution nothing is known of. */
    static KnownFacts none(UUID institution) {
        return new KnownFacts(institution, List.of(), List.of(), Set.of(), List.of(), Map.of());
    }

    boolean counts(String reference, LocalDate day) {
        var from = excluded.get(reference);
        return from == null || from.isAfter(day);
    }

    /** As if everything that can be put right were, on that day. */
    KnownFacts putRight(LocalDate day) {
        return new KnownFacts(
                institution,
                findings.stream().map(finding -> finding.putRight(day)).toList(),
                List.of(),
                Set.of(),
                others,
                excluded);
    }
}
