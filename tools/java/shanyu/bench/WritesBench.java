package shanyu.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.builder.SpringApplicationBuilder;
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
 * The same writes with an entry in the log and without, in turns on one running house. Its sequencer runs throughout, so that
 * numbering, tree and heads are paid for where they arise. Two kinds: an agency entered over HTTP, which is how every write
 * of the product comes; and the smallest transaction the house has, a matter opened in process, where an entry weighs most.
 */
public final class WritesBench {
    private static final int THREADS = 8;
    private static final int WARMING = 5;
    private static final double GOAL = 80;
    private static final MatterKind KIND = new MatterKind("bench.duty", true);
    private static final String ACTOR = UUID.randomUUID().toString();

    private final TransactionTemplate transactions;
    private final Matters matters;
    private final Evidence evidence;
    private final JdbcClient db;
    private final LogSwitch log;
    private final UUID holder = UUID.randomUUID();
    private final Table table = new Table();

    private WritesBench(ApplicationContext house, LogSwitch log) {
        transactions = house.getBean(TransactionTemplate.class);
        matters = house.getBean(Matters.class);
        evidence = house.getBean(Evidence.class);
        db = house.getBean(JdbcClient.class);
        this.log = log;
        house.getBean(Agencies.class)
                .add(new Agency(holder, Agency.Kind.INSTITUTION, "量测托育园", "Bench nursery", "310115000", null, null));
    }

    /** @param arguments rounds of each kind (7) and seconds of a round (4) */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        var length = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4);
        var log = new LogSwitch();
        try (var data = Throwaway.named("shanyu-writes-");
                var house = new SpringApplicationBuilder(ShanyuApplication.class)
                        .main(ShanyuApplication.class)
                        .initializers(context -> context.getBeanFactory().addBeanPostProcessor(log))
                        .run(
                                "--shanyu.data=" + data.path(),
                                "--server.port=0",
                                "--shanyu.demo=none",
                                "--shanyu.requests-per-address=0",
                                "--shanyu.sign-in.second-factor=optional",
                                "--logging.level.root=error",
                                "--logging.level.shanyu=error")) {
            String address = "http://127.0.0.1:" + house.getEnvironment().getProperty("local.server.port");
            var post = new AgencyPost(address, data.path());
            var bench = new WritesBench(house, log);
            bench.measure("agency entered over HTTP, client included", rounds, length, GOAL, () -> {
                post.send();
                return null;
            });
            bench.measure("the smallest, a matter opened in process", rounds, length, 0, bench::open);
            bench.table.print();
        }
        System.exit(0);
    }

    private void measure(String what, int rounds, Duration length, double goal, Callable<?> write) throws Exception {
        for (int i = 0; i < WARMING; i++) {
            round(false, length, write);
            round(true, length, write);
        }
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        var lag = new Lag(db);
        var span = Span.here();
        for (int i = 0; i < rounds; i++) {
            // Whoever comes second in a pair finds the machine warmer: they take turns at that, too.
            if (i % 2 == 0) without.add(round(false, length, write));
            with.add(round(true, length, write));
            if (i % 2 == 1) without.add(round(false, length, write));
        }
        var whole = span.end();
        double worst = lag.stop();
        double bare = Figures.median(values(without));
        double logged = Figures.median(values(with));
        double share = 100 * logged / bare;
        String how = "%s: %d threads, median of %d alternating rounds of %d s".formatted(what, THREADS, rounds, length.toSeconds());
        table.row("with the log: " + how, Figures.count(logged) + "/s", "", whole, "without: " + Figures.count(bare) + "/s");
        table.row("share kept with the log", "%.0f %%".formatted(share), goal == 0 ? "" : Goal.atLeast(goal, "%", share), whole, "the control");
        table.row("longest wait of an entry for its number", Figures.seconds(worst), Goal.atMost(1, "s", worst), whole, "");
    }

    /** Writes a second. */
    private double round(boolean logged, Duration length, Callable<?> write) throws Exception {
        log.turn(logged);
        var over = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            long begin = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) counts.add(threads.submit(() -> repeat(write, over)));
            Thread.sleep(length);
            over.set(true);
            int done = 0;
            for (var count : counts) done += count.get();
            return done / ((System.nanoTime() - begin) / 1e9);
        } finally {
            log.turn(true);
        }
    }

    private static int repeat(Callable<?> write, AtomicBoolean over) throws Exception {
        int done = 0;
        for (; !over.get(); done++) write.call();
        return done;
    }

    private Object open() {
        return transactions.execute(transaction -> {
            var matter = matters.open(order());
            evidence.append(entry(matter.id()));
            return matter;
        });
    }

    private MatterOrder order() {
        var subject = new Subject("bench", UUID.randomUUID(), "量测", "310115000", null, null);
        return new MatterOrder(
                KIND, subject, holder, null, Map.of("item", "A1"), 5, Deadline.Unit.CALENDAR_DAYS, null, Set.of());
    }

    /** As large as what the recorder of operations leaves for a write. */
    private static Map<String, Object> entry(UUID matter) {
        return Map.of(
                "kind", "write",
                "action", "casework.matter.open",
                "actor", ACTOR,
                "roles", "DISTRICT_OFFICE",
                "object", "matter:" + matter,
                "address", "0123456789abcdef",
                "request", "0123456789abcdef".repeat(4));
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
