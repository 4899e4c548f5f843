package shanyu.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.evidence.TreeStore.Place;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.verifier.merkle.Frontier;
import shanyu.verifier.merkle.Node;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Hash;

/**
 * Numbers what waits, without gaps, and signs a head whenever the log has grown. Any node of the house may run it; a lock
 * in the database lets one at a time.
 */
@Component
class Sequencer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final long PAUSE_MILLIS = 200;
    private static final int BATCH = 5_000;

    private final TreeStore store;
    private final LogKey key;
    private final Duties duties;
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final String origin;
    private volatile boolean running;
    private Thread thread = Thread.ofPlatform().unstarted(this::run);

    Sequencer(
            TreeStore store,
            LogKey key,
            Duties duties,
            HouseClock clock,
            TransactionTemplate transactions,
            @Value("${shanyu.evidence.origin:shanyu}") String origin) {
        this.store = store;
        this.key = key;
        this.duties = duties;
        this.clock = clock;
        this.transactions = transactions;
        this.origin = origin;
    }

    /** Numbers all that waits now; answers how many entries that were. */
    int sequence() {
        int total = 0;
        int taken;
        do {
            Integer batch = transactions.execute(status -> store.mayNumber() ? batch() : 0);
            taken = batch == null ? 0 : batch;
            total += taken;
        } while (taken == BATCH);
        return total;
    }

    private int batch() {
        var waiting = store.waiting(BATCH);
        if (waiting.isEmpty()) return 0;
        var tree = Frontier.of(store.size(), store);
        List<Place> places = new ArrayList<>(waiting.size());
        List<Node> nodes = new ArrayList<>(waiting.size());
        for (var each : waiting) {
            Hash leaf = TreeHash.leaf(each.body().getBytes(StandardCharsets.UTF_8));
            places.add(new Place(each.id(), tree.size(), leaf));
            List<Node> completed = tree.append(leaf);
            nodes.addAll(completed.subList(1, completed.size()));
        }
        store.number(places);
        store.addNodes(nodes);
        Hash root = tree.root();
        byte[] signature = key.sign(SignedHead.text(origin, tree.size(), root));
        store.addHead(new SignedHead(origin, tree.size(), root, clock.instant(), key.publicKey(), signature));
        duties.done("evidence.sequence", Duration.ofSeconds(1));
        return waiting.size();
    }

    private void run() {
        while (running) {
            try {
                sequence();
            } catch (RuntimeException fault) {
                // A dead sequencer would be a log that silently stopped: complain and try again.
                LOG.error("entries wait for their numbers", fault);
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("log-sequencer").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
