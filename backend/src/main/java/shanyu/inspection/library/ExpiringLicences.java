package shanyu.inspection.library;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.registry.Expiring;
import shanyu.registry.ExpiringThings;

/** Inspectors' licences (行政执法证): without one nobody is drawn, so the inspector and the office are reminded. */
@Component
class ExpiringLicences implements ExpiringThings {
    private final JdbcClient db;

    ExpiringLicences(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Expiring> until(LocalDate day) {
        return db.sql("""
                        select i.id, i.account, a.agency, l.number, upper(l.valid) - 1 as last_day
                        from inspection.licence l
                        join inspection.inspector i on i.id = l.inspector
                        join identity.account a on a.id = i.account
                        where i.active and upper(l.valid) - 1 <= :day
                          and not exists (select from inspection.licence newer
                                          where newer.inspector = l.inspector and upper(newer.valid) > upper(l.valid))
                        order by last_day, i.id
                        """)
                .param("day", day)
                .query((row, n) -> new Expiring(
                        row.getObject("id", UUID.class),
                        "INSPECTOR_LICENCE",
                        row.getString("number"),
                        row.getString("number"),
                        row.getDate("last_day").toLocalDate(),
                        null,
                        row.getObject("account", UUID.class),
                        row.getObject("agency", UUID.class),
                        "/office/inspectors/" + row.getObject("id", UUID.class)))
                .list();
    }
}
