package shanyu.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;

/** A matter held by the institution of each place. */
@Component
@Lazy
class MattersOnStage implements OnStage {
    private final Matters matters;
    private final InstitutionsOnStage institutions;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    MattersOnStage(Matters matters, InstitutionsOnStage institutions) {
        this.matters = matters;
        this.institutions = institutions;
    }

    @Override
    public String kind() {
        return "matter";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            UUID institution = UUID.fromString(institutions.at(here));
            var subject =
                    new Subject("test", UUID.randomUUID(), here.name(), here.district(), here.town(), institution);
            return matters.open(new MatterOrder(
                            new MatterKind("test.access", true),
                            subject,
                            institution,
                            null,
                            Map.of(),
                            10,
                            Deadline.Unit.WORKING_DAYS,
                            null,
                            Set.of()))
                    .id()
                    .toString();
        });
    }
}
