package shanyu.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Matter;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.inspection.visit.PublicVisit;
import shanyu.inspection.visit.PublicVisits;
import shanyu.inspection.visit.Visit;
import shanyu.inspection.visit.Visits;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;

/** Publications as the office that must make them sees them. */
@Component
@Transactional(readOnly = true)
public class PublicationDesks {
    private final Publications publications;
    private final PublicVisits results;
    private final Visits visits;
    private final Institutions institutions;
    private final Matters matters;
    private final Permissions permissions;
    private final HouseClock clock;

    PublicationDesks(
            Publications publications,
            PublicVisits results,
            Visits visits,
            Institutions institutions,
            Matters matters,
            Permissions permissions,
            HouseClock clock) {
        this.publications = publications;
        this.results = results;
        this.visits = visits;
        this.institutions = institutions;
        this.matters = matters;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Empty while the visit has no results. */
    public Optional<PublicationDesk> find(UUID visit, Actor actor) {
        return results.find(visit).map(result -> desk(result, actor));
    }

    private PublicationDesk desk(PublicVisit result, Actor actor) {
        var told = publications.ofVisit(result.visit());
        boolean holds = told.filter(shown -> shown.editions().stream()
                        .anyMatch(each -> each.edition() == result.edition() && each.withdrawnAt() == null))
                .isPresent();
        var duty = duty(result.visit());
        var verbs = new ArrayList<String>();
        if (!holds && may(actor, DisclosureActions.PUBLISH, result)) verbs.add("publish");
        if (told.filter(shown -> shown.outcomeNow() != null).isPresent()
                && may(actor, DisclosureActions.WITHDRAW, result)) verbs.add("withdraw");
        return new PublicationDesk(
                result.visit(),
                result.institution(),
                institutions.find(result.institution()).map(Institution::name).orElseThrow(),
                result.edition(),
                holds ? null : publications.preview(result),
                told.orElse(null),
                duty.map(matter -> matter.deadline().at()).orElse(null),
                duty.filter(matter -> matter.deadline().provisional()).isPresent(),
                duty.filter(matter -> matter.isOverdue(clock.instant())).isPresent(),
                result.edition() > 1,
                List.copyOf(verbs));
    }

    Optional<Matter> duty(UUID visit) {
        return matters.openAbout(Publications.VISIT, visit).stream()
                .filter(matter -> matter.kind().equals(Publications.DUTY))
                .findFirst();
    }

    private boolean may(Actor actor, String action, PublicVisit result) {
        Visit visit = visits.find(result.visit()).orElseThrow();
        return permissions.allows(
                actor, action, Belonging.toInstitution(visit.district(), visit.town(), visit.institution()));
    }
}
