package shanyu.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.server.HouseClock;
import shanyu.shared.RefusedException;

/**
 * Acts in the order of their time, each played at its moment and in a transaction of its own, as a request would be. An act
 * may put later ones down. What lies after the end is not played: so the present is left in the middle of things.
 */
final class Agenda {
    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    private final Queue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::n));
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final Instant end;
    private long count;

    /** @param end the present: what lies after it is not played */
    Agenda(HouseClock clock, TransactionTemplate transactions, Instant end) {
        this.clock = clock;
        this.transactions = transactions;
        this.end = end;
    }

    private record Entry(Instant at, long n, String what, Runnable act) {}

    /** Puts an act down; {@code what} names it should it fail. */
    void put(Instant at, String what, Runnable act) {
        entries.add(new Entry(at, count++, what, act));
    }

    void put(LocalDate day, int hour, int minute, String what, Runnable act) {
        put(day.atTime(LocalTime.of(hour, minute)).atZone(HouseClock.ZONE).toInstant(), what, act);
    }

    Instant end() {
        return end;
    }

    /** Plays everything up to the end; answers how many acts were played. */
    int play() {
        int played = 0;
        for (var entry = entries.poll(); entry != null && entry.at().isBefore(end); entry = entries.poll()) {
            var now = entry;
            clock.replay(now.at(), () -> {
                transactions.executeWithoutResult(transaction -> perform(now));
                return true;
            });
            played++;
        }
        entries.clear();
        return played;
    }

    /** A demonstration with a hole in it would mislead: an act that fails ends the play. */
    private static void perform(Entry entry) {
        try {
            entry.act().run();
        } catch (RuntimeException fault) {
            Object why = fault instanceof RefusedException refused ? refused.refusal() : fault;
            LOG.error("the demonstration failed at {}: {}: {}", entry.at(), entry.what(), why);
            throw fault;
        }
    }
}
