package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPapers;
import shanyu.casework.official.PaperKind;
import shanyu.casework.official.PaperOrder;
import shanyu.identity.Actors;

/** A paper addressed to the institution of each place. */
@Component
@Lazy
class OfficialPapersOnStage implements OnStage {
    private final OfficialPapers papers;
    private final InstitutionsOnStage institutions;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    OfficialPapersOnStage(OfficialPapers papers, InstitutionsOnStage institutions, Actors actors) {
        this.papers = papers;
        this.institutions = institutions;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "official-paper";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            UUID institution = UUID.fromString(institutions.at(here));
            var subject = new Subject("test", institution, here.name(), here.district(), here.town(), institution);
            return papers.issue(new PaperOrder(
                            PaperKind.STOP_ORDER,
                            subject,
                            "区托育服务指导中心",
                            Map.of("reason", "测试"),
                            actors.named("district").orElseThrow().accountId()))
                    .id()
                    .toString();
        });
    }
}
