package shanyu.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Whereabouts;
import shanyu.server.http.Ids;

/** An account belongs where the agency does that it acts for. */
@Component
class AccountWhereabouts implements Whereabouts {
    private final JdbcClient db;

    AccountWhereabouts(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String kind() {
        return "account";
    }

    @Override
    public Optional<Belonging> find(String id) {
        return Ids.read(id).flatMap(this::agencyOf);
    }

    private Optional<Belonging> agencyOf(UUID account) {
        return db.sql("""
                        select g.district, g.town, g.id
                        from identity.account a join identity.agency g on g.id = a.agency where a.id = :id
                        """)
                .param("id", account)
                .query((row, n) -> new Belonging(
                        row.getString("district"),
                        row.getString("town"),
                        null,
                        row.getObject("id", UUID.class),
                        null,
                        Set.of(account)))
                .optional();
    }
}
