package shanyu.casework;

import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What matters belong to. */
@Component
class MatterWhereabouts implements Whereabouts {
    /** The same for lists, over {@code casework.matter m}. */
    static final Columns COLUMNS = new Columns(
            "m.district",
            "m.town",
            "m.institution",
            "m.holder",
            "m.department",
            "(m.opened_by = :actor_account or :actor_account = any (m.barred))");

    private final Matters matters;

    MatterWhereabouts(Matters matters) {
        this.matters = matters;
    }

    @Override
    public String kind() {
        return "matter";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap((UUID uuid) -> matters.find(uuid)).map(MatterWhereabouts::belonging);
    }

    static Belonging belonging(Matter matter) {
        var subject = matter.subject();
        // Whoever opened it, and the team whose finding it is, follow what becomes of it.
        var people = new HashSet<>(matter.barred());
        if (matter.openedBy() != null) people.add(matter.openedBy());
        return new Belonging(
                subject.district(),
                subject.town(),
                subject.institution(),
                matter.holder(),
                matter.department(),
                people);
    }
}
