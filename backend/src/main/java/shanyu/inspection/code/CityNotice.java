package shanyu.inspection.code;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the city's service is told when something happens to a code. It names no person.
 *
 * @param what {@code issued}, {@code shown}, {@code scanned}, {@code rated} or {@code expired}
 * @param institution its register number
 * @param departments letters of those that go together
 */
public record CityNotice(
        UUID id,
        String what,
        Instant at,
        String code,
        String kind,
        String institution,
        List<String> departments,
        LocalDate from,
        LocalDate to,
        boolean remote) {}
