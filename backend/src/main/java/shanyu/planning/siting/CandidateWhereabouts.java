package shanyu.planning.siting;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What candidates belong to: the town that could offer them. */
@Component
class CandidateWhereabouts implements Whereabouts {
    /** The same for lists, over {@code planning.candidate c}. */
    static final Columns COLUMNS = new Columns("c.district", "c.town", null, null, null, null);

    private final CandidateStore store;

    CandidateWhereabouts(CandidateStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "candidate";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(store::find)
                .map(candidate -> Belonging.toTown(candidate.district(), candidate.town()));
    }
}
