package shanyu.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers and leases on the files. */
@Component
class ExpiringPapers implements ExpiringThings {
    private final JdbcClient db;

    ExpiringPapers(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Expiring> until(LocalDate day) {
        return db.sql("select * from registry.expiring_now where valid_until <= :day order by valid_until, institution")
                .param("day", day)
                .query((row, n) -> {
                    var institution = row.getObject("institution", UUID.class);
                    return new Expiring(
                            institution,
                            row.getString("kind"),
                            row.getString("number"),
                            row.getString("name"),
                            row.getDate("valid_until").toLocalDate(),
                            institution,
                            null,
                            null,
                            "/office/institutions/" + institution);
                })
                .list();
    }
}
