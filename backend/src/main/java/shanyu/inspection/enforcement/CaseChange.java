package shanyu.inspection.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case about to change: what is not named stays. */
final class CaseChange {
    private final JointCase of;
    private CaseState state;
    private @Nullable UUID enforcer;
    private @Nullable Proposal proposal;
    private @Nullable Ruling ruling;
    private @Nullable Instant notifiedAt;
    private @Nullable Instant publishedAt;
    private @Nullable LocalDate shownUntil;
    private @Nullable Instant withdrawnAt;

    private CaseChange(JointCase of) {
        this.of = of;
        state = of.state();
        enforcer = of.enforcer();
        proposal = of.proposal();
        ruling = of.ruling();
        notifiedAt = of.notifiedAt();
        publishedAt = of.publishedAt();
        shownUntil = of.shownUntil();
        withdrawnAt = of.withdrawnAt();
    }

    static CaseChange of(JointCase of) {
        return new CaseChange(of);
    }

    CaseChange state(CaseState next) {
        state = next;
        return this;
    }

    CaseChange enforcer(UUID agency) {
        enforcer = agency;
        return this;
    }

    CaseChange proposal(@Nullable Proposal made) {
        proposal = made;
        return this;
    }

    CaseChange ruling(Ruling made) {
        ruling = made;
        return this;
    }

    CaseChange notifiedAt(Instant at) {
        notifiedAt = at;
        return this;
    }

    CaseChange published(Instant at, LocalDate until) {
        publishedAt = at;
        shownUntil = until;
        return this;
    }

    CaseChange withdrawnAt(Instant at) {
        withdrawnAt = at;
        return this;
    }

    JointCase done() {
        return new JointCase(
                of.id(),
                of.number(),
                of.title(),
                of.district(),
                of.town(),
                of.institution(),
                of.site(),
                of.finding(),
                of.petition(),
                of.office(),
                enforcer,
                of.openedBy(),
                of.openedAt(),
                of.decideBy(),
                state,
                proposal,
                ruling,
                notifiedAt,
                publishedAt,
                shownUntil,
                withdrawnAt,
                of.version());
    }
}
