package shanyu.inspection.code;

import java.time.LocalDate;
import java.util.List;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.VisitState.Lapsed;

/** The days on which all of a joint check can go: what their windows have in common, of those that have not lapsed. */
record JointWindow(LocalDate from, LocalDate to) {
    static JointWindow of(List<Visit> together) {
        var counted = counted(together);
        return new JointWindow(
                counted.stream().map(Visit::firstDay).max(LocalDate::compareTo).orElseThrow(),
                counted.stream().map(Visit::lastDay).min(LocalDate::compareTo).orElseThrow());
    }

    /** Those that stand, or all when none does any more. */
    static List<Visit> counted(List<Visit> together) {
        var standing = standing(together);
        return standing.isEmpty() ? together : standing;
    }

    /** Those still to be made or made already. */
    static List<Visit> standing(List<Visit> together) {
        return together.stream()
                .filter(visit -> !(visit.state() instanceof Lapsed))
                .toList();
    }
}
