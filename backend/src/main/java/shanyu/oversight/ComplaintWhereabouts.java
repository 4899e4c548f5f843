package shanyu.oversight;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What complaints belong to: a town, an agency that holds it, a department; never the institution. */
@Component
class ComplaintWhereabouts implements Whereabouts {
    private final ComplaintStore store;

    ComplaintWhereabouts(ComplaintStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "complaint";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(store::find).map(Complaint::belonging);
    }
}
