package shanyu.registry.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Anchor;
import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.NormStatus;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** A paper handed in must stand on the day it is handed in. */
@Cites("registration-filing-measures#8")
public final class PaperStanding implements Rule<PaperStanding.Handed> {
    /**
     * A paper as handed in.
     *
     * @param from and {@code until}: the days printed on it; null where it prints none
     */
    public record Handed(
            String kind, @Nullable LocalDate from, @Nullable LocalDate until) {}

    @Override
    public Judgement judge(Handed paper, NormsInForce norms) {
        var basis = norms.basis(Anchor.of("registration-filing-measures#8"), NormStatus.FOUND);
        LocalDate day = norms.asOf();
        boolean begun = paper.from() == null || !day.isBefore(paper.from());
        boolean lasting = paper.until() == null || !day.isAfter(paper.until());
        if (begun && lasting) return new Complies(basis);
        return Judgement.against(
                basis,
                begun
                        ? Reason.of("paper-expired", "kind", paper.kind(), "until", String.valueOf(paper.until()))
                        : Reason.of("paper-not-begun", "kind", paper.kind(), "from", String.valueOf(paper.from())));
    }
}
