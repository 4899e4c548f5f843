package shanyu.inspection.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyu.server.HouseClock;

/**
 * One visit to one institution.
 *
 * @param town nine-digit code of the town the institution lay in when the visit was ordered
 * @param ownRound drawn or ordered by the town itself, which so knows of it before it begins; nobody else outside the team
 *     and the district does
 * @param firstDay first day of the window
 * @param lastDay last day of the window
 * @param items checklist items to look at, in the order of the list
 * @param begunAt arrival, null before it
 * @param remote made without going there (非现场)
 * @param joint the visit whose inspection code this one goes under, null for one under its own
 */
public record Visit(
        UUID id,
        Errand errand,
        @Nullable UUID round,
        UUID institution,
        String district,
        String town,
        boolean ownRound,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Member> team,
        List<String> items,
        Instant plannedAt,
        @Nullable Instant begunAt,
        @Nullable Instant submittedAt,
        VisitState state,
        int version,
        boolean remote,
        @Nullable UUID joint) {

    /** The visit that carries the code this one goes under: itself, unless it was joined to another. */
    public UUID lead() {
        return joint == null ? id : joint;
    }

    /** Departments on the team, by letter. */
    public Set<String> departments() {
        return team.stream().map(Member::department).collect(Collectors.toUnmodifiableSet());
    }

    /** Accounts of the team: they found what was found, so they verify none of it. */
    public Set<UUID> accounts() {
        return team.stream().map(Member::account).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isOnTeam(UUID account) {
        return team.stream().anyMatch(member -> member.account().equals(account));
    }

    public boolean isWindowOpen(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether those who are visited may know of it: an inspection is not announced. */
    public boolean isKnown() {
        return begunAt != null;
    }

    /** The day whose norms the visit is judged by: the day of arrival, or {@code today} while nobody has arrived. */
    public LocalDate dayOrElse(LocalDate today) {
        return begunAt == null ? today : LocalDate.ofInstant(begunAt, HouseClock.ZONE);
    }
}
