package shanyu.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.EntropySource;
import shanyu.inspection.draw.Lottery;
import shanyu.inspection.draw.Rounds;
import shanyu.server.HouseClock;

/** A planned round of the town of each place, and of the other district itself. */
@Component
@Lazy
class RoundsOnStage implements OnStage {
    private final Rounds rounds;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    RoundsOnStage(Rounds rounds, HouseClock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var town = here == Place.OTHER_DISTRICT ? null : here.town();
            var office = rounds.officeOf(here.district(), town).orElseThrow();
            var source = EntropySource.onOrAfter(Lottery.SSQ, clock.today().plusDays(20));
            return rounds.extra(office, "试验轮次 " + here, source).orThrow().id().toString();
        });
    }
}
