package shanyu.casework;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.identity.OpenDuties;

/** Matters somebody has taken up, or answered and nobody has confirmed: a colleague takes them over first. */
@Component
class MattersInHand implements OpenDuties {
    private final JdbcClient db;

    MattersInHand(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int of(UUID account) {
        return db.sql(
                        "select count(*) from casework.matter where state in ('in-hand', 'answered') and state_by = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
    }
}
