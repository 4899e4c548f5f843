package shanyu.planning.network;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.evidence.Evidence;
import shanyu.server.HouseClock;

/**
 * Reads one handed-in file after the other, away from every request. A file that becomes a network is kept, taken into use
 * and logged in one transaction; one that does not ends with its fault, and the network in use stays. What a worker left
 * behind when its house stopped is ended openly by whichever house is up.
 */
@Component
class ImportWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final long LOOK_SECONDS = 10;

    /** A reader says every second how far it is; one that was silent for so long is no more. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    /** Whose pieces stop coming for so long has given it up. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(30);

    private static final long BEAT_NANOS = 500_000_000;

    private final UUID id = UUID.randomUUID();
    private final ImportStore imports;
    private final NetworkStore store;
    private final Networks networks;
    private final NetworkReader reader;
    private final Evidence evidence;
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;

    ImportWorker(
            ImportStore imports,
            NetworkStore store,
            Networks networks,
            NetworkReader reader,
            Evidence evidence,
            HouseClock clock,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.store = store;
        this.networks = networks;
        this.reader = reader;
        this.evidence = evidence;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** There is something to read. */
    void wake() {
        woken.release();
    }

    /** Ends what was left behind, then reads all that waits. */
    void work() {
        for (var left : imports.left(id, SILENT, GIVEN_UP)) {
            boolean receiving = left.is() == ImportState.RECEIVING;
            fail(
                    left.id(),
                    receiving
                            ? new ImportFault("given-up", "its pieces stopped coming; hand it in again")
                            : new ImportFault("interrupted", "the house stopped while it was read; hand it in again"));
        }
        for (var next = imports.take(id); next.isPresent(); next = imports.take(id)) read(next.get());
    }

    private void read(ImportStore.Taken taken) {
        try (var files = HandedInFiles.of(imports, taken.id(), taken.kind())) {
            var known = store.of(taken.district(), files.hash());
            if (known.isPresent()) {
                transactions.executeWithoutResult(all -> imports.end(taken.id(), ImportState.KNOWN, null, known.get()));
                return;
            }
            var read = reader.read(taken, files, clock.instant(), beats(taken.id()));
            var network = UUID.randomUUID();
            transactions.executeWithoutResult(all -> keep(network, taken, files.hash(), read));
            networks.hold(network, read.network());
        } catch (ImportFault.Thrown wrong) {
            fail(taken.id(), wrong.fault());
        } catch (Stopped quietly) {
            LOG.info("the import {} goes no further: it was cancelled, or the house stops", taken.id());
        } catch (OutOfMemoryError tooMuch) {
            fail(
                    taken.id(),
                    new ImportFault("too-large-for-memory", "there is no room for it: cut the district out of it"));
        } catch (RuntimeException fault) {
            LOG.error("the import {} could not be read", taken.id(), fault);
            fail(taken.id(), new ImportFault("unexpected", "the fault is ours and is in the house's own record"));
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private java.util.function.DoubleConsumer beats(UUID of) {
        long[] last = {System.nanoTime() - BEAT_NANOS};
        return share -> {
            long now = System.nanoTime();
            if (now - last[0] < BEAT_NANOS) return;
            last[0] = now;
            if (!running || !imports.beat(of, (int) Math.min(99, 100 * share))) throw new Stopped();
        };
    }

    private void keep(UUID network, ImportStore.Taken taken, byte[] file, NetworkReader.Read read) {
        store.keep(
                new NetworkStore.Kept(
                        network, taken.district(), taken.kind(), taken.name(), taken.source(), file, taken.bytes()),
                read.network(),
                read.content(),
                read.check(),
                clock.instant(),
                taken.by());
        store.use(taken.district(), network, clock.instant(), taken.by());
        if (!imports.end(taken.id(), ImportState.DONE, null, network)) throw new Stopped();
        evidence.append(Map.of(
                "kind", "network-imported",
                "actor", taken.by().toString(),
                "district", taken.district(),
                "network", network.toString(),
                "mark", read.network().stamp().mark(),
                "file", HexFormat.of().formatHex(file),
                "nodes", read.network().network().nodes(),
                "ways", read.network().network().ways()));
    }

    private void fail(UUID of, ImportFault fault) {
        transactions.executeWithoutResult(all -> {
            if (imports.end(of, ImportState.FAILED, fault, null))
                evidence.append(
                        Map.of("kind", "network-import-failed", "import", of.toString(), "fault", fault.code()));
        });
    }

    private void run() {
        while (running) {
            try {
                work();
                woken.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                woken.drainPermits();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException fault) {
                // A dead worker would be a queue that silently stands: complain and try again.
                LOG.error("files wait to be read", fault);
                woken.drainPermits();
                if (!pause()) return;
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(Duration.ofSeconds(LOOK_SECONDS));
            return true;
        } catch (InterruptedException stop) {
            return false;
        }
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("network-imports").daemon().start(this::run);
    }

    /** A reading is neither waited for nor interrupted, which would look like a damaged file: the next house ends it openly. */
    @Override
    public void stop() {
        running = false;
        wake();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
