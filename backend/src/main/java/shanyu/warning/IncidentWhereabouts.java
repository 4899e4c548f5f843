package shanyu.warning;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What incidents belong to: their place and institution, and everybody whose agency must know. */
@Component
class IncidentWhereabouts implements Whereabouts {
    /** The same for lists, over {@code warning.incident x}. */
    static final Columns COLUMNS = new Columns("x.district", "x.town", "x.institution", null, null, """
            exists (select 1 from identity.account a where a.id = :actor_account
                    and (a.agency = x.reporter
                         or a.agency in (select r.agency from warning.recipient r where r.incident = x.id)))""");

    private final IncidentStore incidents;

    IncidentWhereabouts(IncidentStore incidents) {
        this.incidents = incidents;
    }

    @Override
    public String kind() {
        return Incident.KIND;
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(incidents::find).map(this::belonging);
    }

    Belonging belonging(Incident of) {
        return new Belonging(of.district(), of.town(), of.institution(), null, null, incidents.people(of.id()));
    }
}
