package shanyu.inspection.enforcement;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What petitions belong to: their place, and the unit that answers. */
@Component
class PetitionWhereabouts implements Whereabouts {
    /** The same for lists, over {@code inspection.petition p}. */
    static final Columns COLUMNS =
            new Columns("p.district", "p.town", null, "p.unit", null, "p.entered_by = :actor_account");

    private final PetitionStore petitions;

    PetitionWhereabouts(PetitionStore petitions) {
        this.petitions = petitions;
    }

    @Override
    public String kind() {
        return Petition.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(petitions::find).map(PetitionWhereabouts::belonging);
    }

    static Belonging belonging(Petition of) {
        return new Belonging(of.district(), of.town(), null, of.unit(), null, Set.of(of.enteredBy()));
    }
}
