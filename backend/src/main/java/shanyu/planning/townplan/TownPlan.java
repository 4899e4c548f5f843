package shanyu.planning.townplan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.casework.Subject;

/**
 * One version of a town's plan.
 *
 * @param number of the version within the town, from 1
 * @param content as it is being written, or as it was handed in last
 * @param commentedBy who of the district commented last
 * @param approvedAt from when it is in force
 * @param endedAt when a later version took its place, or it was given up
 */
record TownPlan(
        UUID id,
        String district,
        String town,
        int number,
        int firstYear,
        int lastYear,
        PlanContent content,
        PlanGrounds grounds,
        PlanState state,
        @Nullable UUID commentedBy,
        Instant begunAt,
        @Nullable Instant approvedAt,
        @Nullable Instant endedAt,
        int version) {
    static final String KIND = "town-plan";

    /** @param townName as people call it */
    Subject subject(String townName) {
        return new Subject(
                KIND, id, "%s %d–%d (v%d)".formatted(townName, firstYear, lastYear, number), district, town, null);
    }

    boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
