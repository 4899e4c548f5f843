package shanyu.server.sealing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts another master key in the place of the one in the file. The file is changed first, with the former key kept beside it;
 * then everything wrapped is wrapped anew in one transaction; then the former key goes. Whenever it is broken off, each wrapped
 * key opens with one of the two files, and {@link #finish} does the rest.
 */
public final class MasterKeyRotation {
    /** After what it can be broken off; tests do. */
    enum Step {
        MADE,
        KEPT,
        TAKEN,
        WRAPPED,
        COMMITTED,
        FORGOTTEN
    }

    /** Told in the transaction that wraps anew, and only there. */
    @FunctionalInterface
    public interface Witness {
        /** @param keys how many were wrapped anew */
        void replaced(int keys);
    }

    /** A table of wrapped keys; the number of each is part of its place. */
    private record Wrapped(String table, String number) {
        String place(int n) {
            return table + ".wrapped:" + n;
        }
    }

    private static final List<Wrapped> ALL =
            List.of(new Wrapped("server.sealing_key", "version"), new Wrapped("server.request_key", "n"));

    private final MasterKeyFile file;
    private final JdbcClient db;
    private final TransactionTemplate transactions;
    private final Witness witness;

    MasterKeyRotation(MasterKeyFile file, JdbcClient db, TransactionTemplate transactions, Witness witness) {
        this.file = file;
        this.db = db;
        this.transactions = transactions;
        this.witness = witness;
    }

    /**
     * Without a running house.
     *
     * @param kept directory that holds {@code keys/}
     */
    public static MasterKeyRotation of(Path kept, DataSource database, Witness witness) {
        return new MasterKeyRotation(
                new MasterKeyFile(kept),
                JdbcClient.create(database),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                witness);
    }

    /** Whether there is a key whose place another can take. */
    public boolean isPossible() {
        return file.isThere();
    }

    /** Finishes what was begun before, then does it; answers how many keys were wrapped anew. */
    public int rotate() {
        return rotate(step -> {});
    }

    int rotate(Consumer<Step> after) {
        finish();
        file.makeNext();
        after.accept(Step.MADE);
        file.keepFormer();
        after.accept(Step.KEPT);
        file.takeNext();
        after.accept(Step.TAKEN);
        return finish(after);
    }

    /** Before the house is left to itself: a rotation broken off is finished; answers how many keys were wrapped anew. */
    public int finish() {
        return finish(step -> {});
    }

    private int finish(Consumer<Step> after) {
        if (!file.isBeingReplaced()) {
            file.forgetNext();
            return 0;
        }
        Integer keys = transactions.execute(status -> {
            int renewed = ALL.stream().mapToInt(this::renew).sum();
            if (renewed > 0) witness.replaced(renewed);
            after.accept(Step.WRAPPED);
            return renewed;
        });
        after.accept(Step.COMMITTED);
        file.forgetFormer();
        after.accept(Step.FORGOTTEN);
        return keys == null ? 0 : keys;
    }

    private record Key(int n, byte[] wrapped) {}

    /** Nobody adds a key wrapped by the former one meanwhile. */
    private int renew(Wrapped keys) {
        db.sql("lock table " + keys.table() + " in share row exclusive mode").update();
        int renewed = 0;
        var all = db.sql("select %s as n, wrapped from %s where wrapped is not null order by 1"
                        .formatted(keys.number(), keys.table()))
                .query((row, n) -> new Key(row.getInt("n"), row.getBytes("wrapped")))
                .list();
        for (var key : all) {
            var anew = file.renewed(key.wrapped(), keys.place(key.n()));
            if (anew.isEmpty()) continue;
            renewed += db.sql("update %s set wrapped = :wrapped where %s = :n".formatted(keys.table(), keys.number()))
                    .param("wrapped", anew.get())
                    .param("n", key.n())
                    .update();
        }
        return renewed;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finishWhatWasBegun() {
        finish();
    }
}
