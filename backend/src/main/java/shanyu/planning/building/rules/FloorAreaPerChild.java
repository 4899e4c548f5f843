package shanyu.planning.building.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** Built area for each child (人均建筑面积). */
@Cites("shanghai-childcare-measures-2018")
public final class FloorAreaPerChild implements Rule<PlannedRooms> {
    @Override
    public Judgement judge(PlannedRooms rooms, NormsInForce norms) {
        var value = norms.decimal("floor-area-per-child");
        if (value.isEmpty())
            return new NeedsHuman(norms.silence("shanghai-childcare-measures-2018"), Reason.of("floor-area-silent"));
        var basis = value.get().basis();
        Integer area = rooms.floorAreaM2();
        if (area == null) return new NeedsHuman(basis, Reason.of("floor-area-unknown"));
        int needed = value.get()
                .value()
                .multiply(BigDecimal.valueOf(rooms.places()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        if (area >= needed) return new Complies(basis);
        return Judgement.against(
                basis, Reason.of("floor-area-too-small", "area", area, "places", rooms.places(), "needed", needed));
    }
}
