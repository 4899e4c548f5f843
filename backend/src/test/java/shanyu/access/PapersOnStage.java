package shanyu.access;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actors;

/** A photo belonging to the institution of each place. */
@Component
@Lazy
class PapersOnStage implements OnStage {
    /** The first bytes of a PNG are what makes it one. */
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private final Papers papers;
    private final InstitutionsOnStage institutions;
    private final Actors actors;
    private final Map<Place, String> made = new ConcurrentHashMap<>();

    PapersOnStage(Papers papers, InstitutionsOnStage institutions, Actors actors) {
        this.papers = papers;
        this.institutions = institutions;
        this.actors = actors;
    }

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public String at(Place place) {
        return made.computeIfAbsent(place, here -> {
            UUID institution = UUID.fromString(institutions.at(here));
            return papers.keep(
                            PICTURE,
                            "photo.png",
                            actors.named("insp-h1").orElseThrow(),
                            here.district(),
                            here.town(),
                            institution)
                    .orThrow()
                    .id()
                    .toString();
        });
    }
}
