package shanyu.access;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.oversight.ComplaintIntake;
import shanyu.oversight.ComplaintKind;
import shanyu.oversight.NewComplaint;
import shanyu.server.HouseClock;

/** A complaint about the institution of each place, held by its town, with a photo. */
@Component
@Lazy
class ComplaintsOnStage implements OnStage {
    private final ComplaintIntake intake;
    private final InstitutionsOnStage institutions;
    private final HouseClock clock;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    ComplaintsOnStage(ComplaintIntake intake, InstitutionsOnStage institutions, HouseClock clock) {
        this.intake = intake;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            var complaint = new NewComplaint(
                    ComplaintKind.CARE,
                    UUID.fromString(institutions.at(here)),
                    "",
                    null,
                    "接孩子时看到的情况，请来看看",
                    null,
                    "",
                    "",
                    List.of(new NewComplaint.NewPhoto("door.png", Pictures.png(8, 6))));
            String ticket = clock.replay(clock.instant().minus(Duration.ofMinutes(1)), intake::ticket);
            return intake.file(complaint, ticket, "stage " + here)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
