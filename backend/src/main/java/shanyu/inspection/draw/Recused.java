package shanyu.inspection.draw;

import java.util.UUID;

/** That an inspector stands aside from an institution (回避), by the first rule that asks for it. */
public record Recused(UUID inspector, UUID institution, Ground ground) {
    /** The rules, in the order in which they are looked at. */
    public enum Ground {
        /** Employed there within the years the norms name. */
        PAST_EMPLOYER,
        /** Kinship or interest, declared by the inspector. */
        DECLARED_TIE,
        /** An inspector of the institution's own town, in a round of the district. */
        OWN_TOWN,
        /** On the team that visited it last. */
        INSPECTED_LAST
    }
}
