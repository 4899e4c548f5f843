package shanyu.registry.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.ProviderType;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** How long a company may rest (歇业). For other kinds of provider no limit was found: a person decides. */
@Cites({"market-entity-registration-regulation#30", "market-entity-registration-rules#42"})
public final class SuspensionLength implements Rule<SuspensionLength.Rest> {
    /**
     * A planned rest.
     *
     * @param until last day of it; null when the institution does not say
     */
    public record Rest(
            ProviderType type, LocalDate from, @Nullable LocalDate until) {}

    @Override
    public Judgement judge(Rest rest, NormsInForce norms) {
        var years = norms.integer("company-suspension-maximum");
        if (years.isEmpty() || rest.type() != ProviderType.FOR_PROFIT) {
            return new NeedsHuman(
                    norms.silence("market-entity-registration-regulation#30"), Reason.of("suspension-silent"));
        }
        var basis = years.get().basis();
        if (rest.until() == null) return new NeedsHuman(basis, Reason.of("suspension-open-ended"));
        LocalDate last = rest.from().plusYears(years.get().value()).minusDays(1);
        if (!rest.until().isAfter(last)) return new Complies(basis);
        return Judgement.against(
                basis,
                Reason.of(
                        "suspension-too-long",
                        "until",
                        rest.until().toString(),
                        "last",
                        last.toString(),
                        "years",
                        years.get().value()));
    }
}
