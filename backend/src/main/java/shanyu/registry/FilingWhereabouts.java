package shanyu.registry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** What filings belong to: the institution's place, and the authority that holds them once they are handed in. */
@Component
class FilingWhereabouts implements Whereabouts {
    private final JdbcClient db;

    FilingWhereabouts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "filing";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id)
                .flatMap(uuid -> db.sql("""
                                select i.id, i.district, i.town, f.authority
                                from registry.filing f join registry.institution_now i on i.id = f.institution
                                where f.id = :id
                                """)
                        .param("id", uuid)
                        .query((row, n) -> new Belonging(
                                row.getString("district"),
                                row.getString("town"),
                                row.getObject("id", UUID.class),
                                row.getObject("authority", UUID.class),
                                null,
                                Set.of()))
                        .optional());
    }
}
