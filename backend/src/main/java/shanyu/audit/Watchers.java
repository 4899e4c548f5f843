package shanyu.audit;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.Role;
import shanyu.server.HouseClock;

/** Who looks after the accounts of a district, wherever their office is. */
@Component
class Watchers {
    private final JdbcClient db;
    private final HouseClock clock;

    Watchers(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<UUID> audit(String district) {
        return of(district, Role.AUDIT_ADMINISTRATOR);
    }

    List<UUID> security(String district) {
        return of(district, Role.SECURITY_ADMINISTRATOR);
    }

    private List<UUID> of(String district, Role role) {
        return db.sql("""
                        select a.id from identity.account a
                        join identity.agency g on g.id = a.agency
                        join identity.role_grant r on r.account = a.id
                        where g.district = :district and r.role = :role and r.valid @> :at::timestamptz
                          and a.disabled_at is null
                        order by a.id
                        """)
                .param("district", district)
                .param("role", role.name())
                .param("at", Timestamp.from(clock.instant()))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
