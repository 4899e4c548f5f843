package shanyu.casework;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What papers belong to. */
@Component
class PaperWhereabouts implements Whereabouts {
    private final Papers papers;

    PaperWhereabouts(Papers papers) {
        this.papers = papers;
    }

    @Override
    public String kind() {
        return "paper";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(papers::find)
                .map(paper -> new Belonging(
                        paper.district(), paper.town(), paper.institution(), null, null, Set.of(paper.keptBy())));
    }
}
