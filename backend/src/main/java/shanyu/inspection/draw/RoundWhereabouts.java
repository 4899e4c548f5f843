package shanyu.inspection.draw;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What rounds belong to: their district, a town's also to the town, and the office that runs them. */
@Component
class RoundWhereabouts implements Whereabouts {
    private final JdbcClient db;

    RoundWhereabouts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "round";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(uuid -> db.sql("select district, town, agency from inspection.round where id = :id")
                        .param("id", uuid)
                        .query((row, n) -> new Belonging(
                                row.getString("district"),
                                row.getString("town"),
                                null,
                                row.getObject("agency", java.util.UUID.class),
                                null,
                                Set.of()))
                        .optional());
    }
}
