package shanyu.registry.rules;

import java.time.LocalDate;
import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;
import shanyu.registry.Premises;
import shanyu.registry.Premises.Tenure;

/** The rooms are the institution's own, or leased for long enough that children are not sent away soon. */
@Cites("setting-standard#11")
public final class LeaseTerm implements Rule<Premises> {
    @Override
    public Judgement judge(Premises premises, NormsInForce norms) {
        var years = norms.integer("lease-minimum");
        if (years.isEmpty()) return new NeedsHuman(norms.silence("setting-standard#11"), Reason.of("lease-silent"));
        var basis = years.get().basis();
        if (premises.tenure() == Tenure.OWN) return new Complies(basis);
        LocalDate from = premises.leaseFrom();
        LocalDate until = premises.leaseUntil();
        if (premises.tenure() == null || from == null || until == null) {
            return new NeedsHuman(basis, Reason.of("lease-unknown"));
        }
        // a lease from the 1st to the last day before the same date three years on is three years long
        if (!until.plusDays(1).isBefore(from.plusYears(years.get().value()))) return new Complies(basis);
        return Judgement.against(
                basis,
                Reason.of(
                        "lease-too-short",
                        "from",
                        from.toString(),
                        "until",
                        until.toString(),
                        "years",
                        years.get().value()));
    }
}
