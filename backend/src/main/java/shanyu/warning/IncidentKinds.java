package shanyu.warning;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/** Kinds of incident with their clock and who is told, as somebody about to report must see them. */
@Component
public class IncidentKinds {
    private final Norms norms;
    private final Incidents incidents;
    private final HouseClock clock;

    IncidentKinds(Norms norms, Incidents incidents, HouseClock clock) {
        this.norms = norms;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * @param minutes allowed for the first report; 0 at once, null where the law sets no number
     * @param told who must be told, as the norms name them
     */
    @Schema(name = "IncidentKindShown")
    public record Shown(
            IncidentKind kind, @Nullable Integer minutes, String source, String status, List<String> told) {}

    public List<Shown> today() {
        var now = clock.instant();
        var told = norms.asOf(clock.today()).values().stream()
                .filter(value -> value.name().equals("incident-report-to"))
                .toList();
        return Stream.of(IncidentKind.values())
                .map(kind -> {
                    var first = incidents.first(kind, now);
                    var names = told.stream()
                            .filter(value -> kind.name().equals(value.member()))
                            .flatMap(value -> ((List<?>) value.value()).stream())
                            .map(Object::toString)
                            .toList();
                    return new Shown(
                            kind,
                            first.minutes(),
                            first.source(),
                            first.status().word(),
                            names);
                })
                .toList();
    }
}
