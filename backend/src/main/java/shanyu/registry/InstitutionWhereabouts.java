package shanyu.registry;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What institutions belong to. */
@Component
class InstitutionWhereabouts implements Whereabouts {
    private final JdbcClient db;

    InstitutionWhereabouts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "institution";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(uuid -> db.sql("select district, town from registry.institution_now where id = :id")
                        .param("id", uuid)
                        .query((row, n) ->
                                Belonging.toInstitution(row.getString("district"), row.getString("town"), uuid))
                        .optional());
    }
}
