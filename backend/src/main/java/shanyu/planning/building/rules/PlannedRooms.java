package shanyu.planning.building.rules;

import org.jspecify.annotations.Nullable;

/**
 * What of a project the standards ask; null where nobody has said.
 *
 * @param places nursery places (托位)
 * @param residents people the neighbourhood is planned for
 * @param floorAreaM2 built area of the nursery part, m²
 * @param outdoorAreaM2 ground for play in the open, m²
 * @param topStorey highest storey with nursery rooms; below zero underground
 */
public record PlannedRooms(
        int places,
        @Nullable Integer residents,
        @Nullable Integer floorAreaM2,
        @Nullable Integer outdoorAreaM2,
        @Nullable Integer topStorey) {}
