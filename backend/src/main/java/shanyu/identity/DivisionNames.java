package shanyu.identity;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.server.sheets.TownNames;

/** Districts and towns as sheets name them. */
@Component
class DivisionNames implements TownNames {
    private final Divisions divisions;
    private final HouseClock clock;

    DivisionNames(Divisions divisions, HouseClock clock) {
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public Map<String, String> names(boolean english) {
        return divisions.standing(clock.today()).stream()
                .collect(Collectors.toMap(
                        division -> division.code().value(),
                        division -> english ? division.nameEn() : division.name()));
    }
}
