package shanyu.planning.building.rules;

import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** Nursery rooms lie no higher than the norms allow (不得设置在四层及以上、地下或半地下). */
@Cites("fire-safety-guide")
public final class HighestStorey implements Rule<PlannedRooms> {
    @Override
    public Judgement judge(PlannedRooms rooms, NormsInForce norms) {
        var value = norms.integer("highest-storey");
        if (value.isEmpty()) return new NeedsHuman(norms.silence("fire-safety-guide"), Reason.of("storey-silent"));
        var basis = value.get().basis();
        Integer storey = rooms.topStorey();
        if (storey == null) return new NeedsHuman(basis, Reason.of("storey-unknown"));
        int most = value.get().value();
        if (storey >= 1 && storey <= most) return new Complies(basis);
        return Judgement.against(basis, Reason.of("storey-not-allowed", "storey", storey, "most", most));
    }
}
