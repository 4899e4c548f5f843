package shanyu.registry.rules;

import shanyu.norms.Cites;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Complies;
import shanyu.norms.Judgement.NeedsHuman;
import shanyu.norms.NormsInForce;
import shanyu.norms.Reason;
import shanyu.norms.Rule;

/** Places of a home-based site (家庭托育点): with more than five children it is an institution. The fact is its places. */
@Cites("home-site-measures")
public final class HomeSize implements Rule<Integer> {
    @Override
    public Judgement judge(Integer places, NormsInForce norms) {
        var most = norms.integer("home-site-children");
        if (most.isEmpty()) return new NeedsHuman(norms.silence("home-site-measures"), Reason.of("home-size-silent"));
        if (places <= most.get().value()) return new Complies(most.get().basis());
        return Judgement.against(
                most.get().basis(),
                Reason.of("home-too-large", "places", places, "most", most.get().value()));
    }
}
