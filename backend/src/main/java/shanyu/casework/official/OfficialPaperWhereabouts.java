package shanyu.casework.official;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What official papers belong to: the institution they are addressed to. */
@Component
class OfficialPaperWhereabouts implements Whereabouts {
    private final OfficialPaperStore store;

    OfficialPaperWhereabouts(OfficialPaperStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "official-paper";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(store::find)
                .map(paper -> new Belonging(
                        paper.subject().district(), paper.subject().town(), paper.institution(), null, null, Set.of()));
    }
}
