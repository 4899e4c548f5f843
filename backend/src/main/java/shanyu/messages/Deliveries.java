package shanyu.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.sealing.Sealed;
import shanyu.server.sealing.Seals;

/**
 * Empties the outbox on every node. A row is claimed by its lock and skipped by others; it is tried again after 1, 2, 4 …
 * minutes, an hour at most, and given up after {@link #TRIES}. Falling over between sending and writing it down sends a
 * second time with the same Message-ID: at least once, known as one.
 */
@Component
class Deliveries {
    /** About a day of trying. Product default. */
    static final int TRIES = 24;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int ROUND = 50;
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final JdbcClient db;
    private final Duties duties;
    private final TransactionTemplate transactions;
    private final Mailer mailer;
    private final ShortMessages texts;
    private final Seals seals;
    private final HouseClock clock;
    private final String address;

    Deliveries(
            JdbcClient db,
            Duties duties,
            TransactionTemplate transactions,
            Mailer mailer,
            ShortMessages texts,
            Seals seals,
            HouseClock clock,
            @Value("${shanyu.address:http://127.0.0.1:${server.port}}") String address) {
        this.db = db;
        this.duties = duties;
        this.transactions = transactions;
        this.mailer = mailer;
        this.texts = texts;
        this.seals = seals;
        this.clock = clock;
        this.address = address;
    }

    /** @param sealed where to; null where it stands in {@code clear} still, or nowhere */
    private record Parcel(
            UUID id, String channel, String clear, @Nullable Sealed sealed, String kind, String link, int attempts) {}

    @Scheduled(fixedDelay = 5_000, initialDelay = 10_000)
    void everyFewSeconds() {
        try {
            deliver();
            duties.done("messages.deliver", Duration.ofSeconds(5));
        } catch (RuntimeException fault) {
            LOG.error("the outbox stands still", fault);
        }
    }

    /** Tries whatever is due, a round at most; answers how many were sent. */
    int deliver() {
        int sent = 0;
        for (int n = 0; n < ROUND; n++) {
            var done = transactions.execute(status -> next());
            if (done == null) break;
            if (done) sent++;
        }
        return sent;
    }

    /** Null when nothing is due, else whether it was sent. While no mail server is configured mails wait untouched. */
    private @Nullable Boolean next() {
        var now = clock.instant();
        var parcel = db.sql("""
                        select d.id, d.channel, case d.channel when 'EMAIL' then s.email else s.phone end as clear,
                               case d.channel when 'EMAIL' then s.email_sealed else s.phone_sealed end as sealed,
                               s.account, m.kind, m.link, d.attempts
                        from messages.delivery d
                        join messages.message m on m.id = d.message
                        join messages.setting s on s.account = m.recipient
                        where d.state = 'WAITING' and d.due_at <= :now and (d.channel <> 'EMAIL' or :mails)
                        order by d.due_at, d.id limit 1 for update of d skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("mails", mailer.isConfigured())
                .query((row, n) -> new Parcel(
                        row.getObject("id", UUID.class),
                        row.getString("channel"),
                        row.getString("clear"),
                        sealed(row),
                        row.getString("kind"),
                        row.getString("link"),
                        row.getInt("attempts")))
                .optional();
        return parcel.map(each -> hand(each, now)).orElse(null);
    }

    private static @Nullable Sealed sealed(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        var account = row.getObject("account", UUID.class);
        var column = row.getString("channel").equals("EMAIL") ? MessageSeals.EMAIL : MessageSeals.PHONE;
        return sealed == null ? null : column.holding(account, account, sealed);
    }

    private boolean hand(Parcel parcel, Instant now) {
        try {
            String to = parcel.sealed() == null || !parcel.clear().isEmpty()
                    ? parcel.clear()
                    : seals.open(parcel.sealed()).orElse("");
            if (to.isBlank()) {
                note(parcel, "GIVEN_UP", now, "no address any more");
                return false;
            }
            if (parcel.channel().equals("EMAIL"))
                mailer.send(parcel.id(), to, Letter.subject(parcel.kind()), letter(parcel));
            else texts.send(parcel.id(), to, letter(parcel));
            note(parcel, "SENT", now, "");
            return true;
        } catch (RuntimeException refused) {
            // Only the kind of fault: what a server answers may repeat the address.
            String fault = refused.getClass().getSimpleName();
            LOG.warn("delivery {} not sent: {}", parcel.id(), fault);
            note(parcel, parcel.attempts() + 1 >= TRIES ? "GIVEN_UP" : "WAITING", now, fault);
            return false;
        }
    }

    private String letter(Parcel parcel) {
        return Letter.text(parcel.kind(), address + parcel.link());
    }

    private void note(Parcel parcel, String state, Instant now, String fault) {
        db.sql("""
                        update messages.delivery
                        set state = :state, attempts = attempts + 1, due_at = :due, fault = :fault,
                            sent_at = case when :state = 'SENT' then :now::timestamptz end
                        where id = :id
                        """)
                .param("state", state)
                .param("due", Timestamp.from(now.plus(wait(parcel.attempts()))))
                .param("fault", fault)
                .param("now", Timestamp.from(now))
                .param("id", parcel.id())
                .update();
    }

    /** After the first failure a minute, then twice as long each time, an hour at most. */
    static Duration wait(int failuresBefore) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failuresBefore, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
