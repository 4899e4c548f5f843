package shanyu.planning.building.rules;

import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** The least built area of all (建筑面积下限); smaller ones for a small closed circle are for a person to see. */
@Cites("shanghai-childcare-measures-2018")
public final class LeastFloorArea implements Rule<PlannedRooms> {
    @Override
    public Judgement judge(PlannedRooms rooms, NormsInForce norms) {
        var value = norms.integer("floor-area-minimum");
        if (value.isEmpty())
            return new NeedsHuman(
                    norms.silence("shanghai-childcare-measures-2018"), Reason.of("least-floor-area-silent"));
        var basis = value.get().basis();
        Integer area = rooms.floorAreaM2();
        if (area == null) return new NeedsHuman(basis, Reason.of("floor-area-unknown"));
        int needed = value.get().value();
        if (area >= needed) return new Complies(basis);
        return Judgement.against(basis, Reason.of("least-floor-area-short", "area", area, "needed", needed));
    }
}
