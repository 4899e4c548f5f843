package shanyu.inspection.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import shanyu.inspection.draw.Recused.Ground;
import shanyu.inspection.library.Inspector;
import shanyu.norms.Cites;

/**
 * Who stands aside from which institution. That somebody with a tie stands aside is law; past employers, the own town and
 * the last team are this product's reading of "other relations that may affect fairness", and shown as such.
 *
 * @param pastEmployerYears how long a past employer counts
 * @param districtRound whether the own-town rule holds: a town's own round is run by its own people
 * @param day the day the round is committed
 */
@Cites("administrative-penalty-law#43")
record RecusalRules(int pastEmployerYears, boolean districtRound, LocalDate day) {

    /** What the rules ask of an institution: where it lies and who visited it last. */
    record Visited(UUID institution, String town, Set<UUID> lastTeam) {}

    List<Recused> of(Collection<Inspector> inspectors, Collection<Visited> institutions) {
        var recused = new ArrayList<Recused>();
        for (var inspector : inspectors) {
            var past = inspector.past().stream()
                    .filter(job -> job.isWithin(pastEmployerYears, day))
                    .map(job -> job.institution())
                    .collect(java.util.stream.Collectors.toSet());
            var tied = inspector.ties().stream()
                    .map(tie -> tie.institution())
                    .collect(java.util.stream.Collectors.toSet());
            for (var institution : institutions) {
                ground(inspector, institution, past, tied)
                        .ifPresent(
                                ground -> recused.add(new Recused(inspector.id(), institution.institution(), ground)));
            }
        }
        return recused;
    }

    private Optional<Ground> ground(Inspector inspector, Visited institution, Set<UUID> past, Set<UUID> tied) {
        if (past.contains(institution.institution())) return Optional.of(Ground.PAST_EMPLOYER);
        if (tied.contains(institution.institution())) return Optional.of(Ground.DECLARED_TIE);
        if (districtRound && institution.town().equals(inspector.town())) return Optional.of(Ground.OWN_TOWN);
        if (institution.lastTeam().contains(inspector.id())) return Optional.of(Ground.INSPECTED_LAST);
        return Optional.empty();
    }
}
