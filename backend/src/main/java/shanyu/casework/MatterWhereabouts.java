package shanyu.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What matters belong to. */
@Component
class MatterWhereabouts implements Whereabouts {
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
        return new Belonging(
                subject.district(),
                subject.town(),
                subject.institution(),
                matter.holder(),
                matter.department(),
                Set.of());
    }
}
