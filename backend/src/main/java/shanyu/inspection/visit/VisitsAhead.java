package shanyu.inspection.visit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.OpenDuties;

/** An inspector still in the library can be drawn; one of a team whose visit is not over must still go, write or correct. */
@Component
class VisitsAhead implements OpenDuties {
    private final JdbcClient db;

    VisitsAhead(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int of(UUID account) {
        return db.sql("""
                        select (select count(*) from inspection.inspector i where i.account = :account and i.active)
                             + (select count(*) from inspection.visit_member m join inspection.visit v on v.id = m.visit
                                where m.account = :account and v.state in ('planned', 'begun', 'correcting'))
                        """).param("account", account).query(Integer.class).single();
    }
}
