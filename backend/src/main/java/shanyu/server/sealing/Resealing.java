package shanyu.server.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;

/**
 * Seals what an earlier version of the house left in clear, and seals anew what stands under an older key, in small batches
 * beside everybody's work; then destroys the keys nothing needs. Falling over in between loses nothing: what is done is
 * done, the rest is found again.
 */
@Component
public class Resealing implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Resealing.class);
    private static final int BATCH = 200;

    private final JdbcClient db;
    private final SealingKeys keys;
    private final Seals seals;
    private final Duties duties;
    private final TransactionTemplate transactions;

    Resealing(JdbcClient db, SealingKeys keys, Seals seals, Duties duties, TransactionTemplate transactions) {
        this.db = db;
        this.keys = keys;
        this.seals = seals;
        this.duties = duties;
        this.transactions = transactions;
    }

    private record Due(UUID row, UUID person, String plain, byte @Nullable [] sealed) {}

    /** Before anybody is served: what stands in clear from an earlier version is seen by nobody but this. */
    @Override
    public void afterSingletonsInstantiated() {
        if (keys.inClear() > 0) run();
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void everyMinute() {
        try {
            run();
            duties.done("server.reseal", Duration.ofMinutes(1));
        } catch (RuntimeException fault) {
            LOG.error("personal columns are not sealed anew", fault);
        }
    }

    /** One pass over everything; answers how many texts were sealed. Rows somebody is writing wait for the next pass. */
    public int run() {
        int sealed = keys.columns().stream().mapToInt(this::column).sum();
        keys.destroyUnused();
        return sealed;
    }

    private int column(SealedColumn column) {
        int sealed = 0;
        var after = new UUID(0, 0);
        while (true) {
            var from = after;
            var batch = Objects.requireNonNull(transactions.execute(status -> batch(column, from)));
            if (batch.isEmpty()) return sealed;
            sealed += batch.size();
            after = batch.getLast().row();
        }
    }

    private List<Due> batch(SealedColumn column, UUID after) {
        var due = db.sql("""
                        select t.%1$s as id, %2$s as person, t.%3$s as plain, t.%4$s as sealed from %5$s t
                        where t.%1$s > :after
                          and (t.%3$s <> '' or t.%4$s is not null and substring(t.%4$s from 2 for 4) <> :version)
                        order by t.%1$s limit :most for update of t skip locked
                        """.formatted(column.id(), column.person(), column.plain(), column.name(), column.table()))
                .param("after", after)
                .param("version", Sealed.version(keys.current().version()))
                .param("most", BATCH)
                .query((row, n) -> due(row))
                .list();
        due.forEach(each -> seal(column, each));
        return due;
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("plain"),
                row.getBytes("sealed"));
    }

    /** What stands in clear is newer than any seal beside it: only a node of the version before writes it. */
    private void seal(SealedColumn column, Due due) {
        String clear = due.plain();
        if (clear.isEmpty() && due.sealed() != null)
            clear = seals.open(column.holding(due.row(), due.person(), due.sealed()))
                    .orElse("");
        var sealed = seals.sealUnlessEmpty(column, due.row(), due.person(), clear);
        String print = column.print() == null ? "" : ", " + column.print().column() + " = :print";
        db.sql("update %s set %s = :sealed, %s = ''%s where %s = :id"
                        .formatted(column.table(), column.name(), column.plain(), print, column.id()))
                .param("sealed", sealed == null ? null : sealed.bytes(), java.sql.Types.BINARY)
                .param("print", seals.print(column, clear), java.sql.Types.BINARY)
                .param("id", due.row())
                .update();
    }
}
