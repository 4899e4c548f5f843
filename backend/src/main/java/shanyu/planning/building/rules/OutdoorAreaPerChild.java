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

/** Ground for play in the open for each child (人均户外活动场地). */
@Cites("jgj-39-2016#3.2.3")
public final class OutdoorAreaPerChild implements Rule<PlannedRooms> {
    @Override
    public Judgement judge(PlannedRooms rooms, NormsInForce norms) {
        var value = norms.decimal("outdoor-area-per-child");
        if (value.isEmpty()) return new NeedsHuman(norms.silence("jgj-39-2016#3.2.3"), Reason.of("outdoor-silent"));
        var basis = value.get().basis();
        Integer area = rooms.outdoorAreaM2();
        if (area == null) return new NeedsHuman(basis, Reason.of("outdoor-unknown"));
        int needed = value.get()
                .value()
                .multiply(BigDecimal.valueOf(rooms.places()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        if (area >= needed) return new Complies(basis);
        return Judgement.against(
                basis, Reason.of("outdoor-too-small", "area", area, "places", rooms.places(), "needed", needed));
    }
}
