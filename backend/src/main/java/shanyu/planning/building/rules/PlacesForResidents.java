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

/** Nursery places for the people a new neighbourhood is planned for (新建居住区千人托位). */
@Cites("other-cities-examples")
public final class PlacesForResidents implements Rule<PlannedRooms> {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Judgement judge(PlannedRooms rooms, NormsInForce norms) {
        var value = norms.decimal("new-housing-places-per-1000");
        if (value.isEmpty())
            return new NeedsHuman(norms.silence("other-cities-examples"), Reason.of("places-per-residents-silent"));
        var basis = value.get().basis();
        Integer residents = rooms.residents();
        if (residents == null) return new NeedsHuman(basis, Reason.of("residents-unknown"));
        int needed = value.get()
                .value()
                .multiply(BigDecimal.valueOf(residents))
                .divide(THOUSAND, 0, RoundingMode.CEILING)
                .intValueExact();
        if (rooms.places() >= needed) return new Complies(basis);
        return Judgement.against(
                basis, Reason.of("places-too-few", "places", rooms.places(), "residents", residents, "needed", needed));
    }
}
