package shanyu.casework;

import java.util.List;

/**
 * Who is told of an overdue matter, and after how many working days: data, editable, a product default until a district
 * decides otherwise.
 */
public record Ladder(List<Rung> rungs) {
    /**
     * One rung.
     *
     * @param kind matter kind, or {@code *} for every kind without a ladder of its own
     * @param afterDays working days after the deadline
     * @param told which agency of the matter's place is told
     * @param status where the number comes from; {@code default} is the product's own proposal
     */
    public record Rung(String kind, int rung, int afterDays, Told told, String status, int version) {}

    /** Whom a rung tells. */
    public enum Told {
        TOWN,
        DISTRICT_OFFICE,
        JOINT_MEETING
    }

    /** The rungs for a kind, lowest first: its own, or the common ones. */
    public List<Rung> of(String kind) {
        var own = rungs.stream().filter(rung -> rung.kind().equals(kind)).toList();
        return own.isEmpty()
                ? rungs.stream().filter(rung -> rung.kind().equals("*")).toList()
                : own;
    }
}
