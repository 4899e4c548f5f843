package shanyu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.ShanyuApplication;
import shanyu.casework.Deadline;
import shanyu.casework.MatterKind;
import shanyu.casework.MatterOrder;
import shanyu.casework.Matters;
import shanyu.casework.Subject;
import shanyu.evidence.Evidence;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.tools.Throwaway;

/**
 * The same business transaction, a matter opened, with an entry in the log and without, in turns on one running house. Its
 * sequencer runs throughout, so that numbering, tree and heads are paid for where they arise.
 */
public final class WritesBench {
    private static final int THREADS = 8;
    private static final int WARMING = 3;
    private static final double GOAL = 80;
    private static final MatterKind KIND = new MatterKind("bench.duty", true);
    private static final String DISTRICT = "310115000";

    private final TransactionTemplate transactions;
    private final Matters matters;
    private final Evidence evidence;
    private final JdbcClient db;
    private final UUID holder = UUID.randomUUID();

    private WritesBench(ApplicationContext house) {
        transactions = house.getBean(TransactionTemplate.class);
        matters = house.getBean(Matters.class);
        evidence = house.getBean(Evidence.class);
        db = house.getBean(JdbcClient.class);
        house.getBean(Agencies.class)
                .add(new Agency(holder, Agency.Kind.INSTITUTION, "量测托育园", "Bench nursery", DISTRICT, null, null));
    }

    /** @param arguments rounds of each kind (3) and seconds of a round (4) */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        try (var data = Throwaway.named("shanyu-writes-");
                var house = SpringApplication.run(
                        ShanyuApplication.class,
                        "--shanyu.data=" + data.path(),
                        "--server.port=0",
                        "--shanyu.demo=none",
                        "--logging.level.root=error",
                        "--logging.level.shanyu=error")) {
            new WritesBench(house).measure(rounds, Duration.ofSeconds(seconds));
        }
        System.exit(0);
    }

    private void measure(int rounds, Duration length) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            round(false, length);
            round(true, length);
        }
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        var lag = new Lag(db);
        var span = Span.here();
        for (int i = 0; i < rounds; i++) {
            // Whoever comes second in a pair finds the machine warmer: they take turns at that, too.
            if (i % 2 == 0) without.add(round(false, length));
            with.add(round(true, length));
            if (i % 2 == 1) without.add(round(false, length));
        }
        var whole = span.end();
        double worst = lag.stop();
        double bare = Figures.median(values(without));
        double logged = Figures.median(values(with));
        double share = 100 * logged / bare;
        String how = "matter opened, %d threads, median of %d alternating rounds of %d s".formatted(THREADS, rounds, length.toSeconds());
        var table = new Table();
        table.row("with the log: " + how, Figures.count(logged) + " tx/s", "", whole, "");
        table.row("control, without the log: " + how, Figures.count(bare) + " tx/s", "", whole, "");
        table.row("share kept with the log", "%.0f %%".formatted(share), Goal.atLeast(GOAL, "%", share), whole, "the control");
        table.row("longest wait of an entry for its number", Figures.seconds(worst), Goal.atMost(1, "s", worst), whole, "");
        table.print();
    }

    /** Transactions a second. */
    private double round(boolean logged, Duration length) throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            long begin = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) counts.add(threads.submit(() -> write(logged, over)));
            Thread.sleep(length);
            over.set(true);
            int done = 0;
            for (var count : counts) done += count.get();
            return done / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private int write(boolean logged, AtomicBoolean over) {
        int done = 0;
        for (; !over.get(); done++)
            transactions.executeWithoutResult(transaction -> {
                var matter = matters.open(order());
                if (logged) evidence.append(entry(matter.id()));
            });
        return done;
    }

    private MatterOrder order() {
        var subject = new Subject("bench", UUID.randomUUID(), "量测", DISTRICT, null, null);
        return new MatterOrder(
                KIND, subject, holder, null, Map.of("item", "A1"), 5, Deadline.Unit.CALENDAR_DAYS, null, Set.of());
    }

    /** As large as what the recorder of operations leaves for a write. */
    private static Map<String, Object> entry(UUID matter) {
        return Map.of(
                "kind", "write",
                "action", "casework.matter.open",
                "actor", UUID.randomUUID().toString(),
                "roles", "DISTRICT_OFFICE",
                "object", "matter:" + matter,
                "address", "0123456789abcdef",
                "request", "0123456789abcdef".repeat(4));
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
