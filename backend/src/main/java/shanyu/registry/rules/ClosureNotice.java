package shanyu.registry.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** Who has issued prepaid cards says so before it closes, so that families get their money back. */
@Cites("shanghai-prepaid-card-rule#17")
public final class ClosureNotice implements Rule<ClosureNotice.Closing> {
    /**
     * A closing.
     *
     * @param issuesPrepaidCard null when not known
     * @param noticeOn the day families were told; null when they were not
     * @param on first day closed
     */
    public record Closing(
            @Nullable Boolean issuesPrepaidCard, @Nullable LocalDate noticeOn, LocalDate on) {}

    @Override
    public Judgement judge(Closing closing, NormsInForce norms) {
        var days = norms.integer("prepaid-card-closure-notice");
        if (days.isEmpty() || closing.issuesPrepaidCard() == null) {
            return new NeedsHuman(norms.silence("shanghai-prepaid-card-rule#17"), Reason.of("closure-prepaid-unknown"));
        }
        var basis = days.get().basis();
        if (!closing.issuesPrepaidCard()) return new Complies(basis);
        int needed = days.get().value();
        long given = closing.noticeOn() == null ? 0 : ChronoUnit.DAYS.between(closing.noticeOn(), closing.on());
        if (given >= needed) return new Complies(basis);
        return Judgement.against(basis, Reason.of("closure-notice-short", "given", given, "needed", needed));
    }
}
