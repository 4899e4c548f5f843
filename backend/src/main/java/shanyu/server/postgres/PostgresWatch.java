package shanyu.server.postgres;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one server running: when its process ends unasked, for instance killed for want of memory, a new one is started on
 * the same port and data. Meanwhile connections fail, and the application answers 503.
 */
final class PostgresWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Supplier<PostgresServer> start;
    private final CompletableFuture<Void> closing = new CompletableFuture<>();
    private final Thread thread;
    private volatile PostgresServer server;

    private PostgresWatch(Supplier<PostgresServer> start) {
        this.start = start;
        this.server = start.get();
        this.thread = Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);
    }

    /** Starts the server and watches it until closed. */
    static PostgresWatch over(Supplier<PostgresServer> start) {
        var watch = new PostgresWatch(start);
        watch.thread.start();
        return watch;
    }

    PostgresServer server() {
        return server;
    }

    /** Ends the watch before the server, so that the server's end is not taken for an accident. */
    @Override
    public void close() {
        closing.complete(null);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }

    private void watch() {
        while (!closing.isDone()) {
            CompletableFuture.anyOf(closing, server.process().onExit()).join();
            if (!closing.isDone()) restart();
        }
    }

    /** A server that does not come back (full disk) is tried for ever, ever more slowly. */
    private void restart() {
        LOG.error(
                "The embedded PostgreSQL ended unasked with {}; starting it again",
                server.process().exitValue());
        for (var pause = SHORTEST_PAUSE; !closedWithin(pause); pause = longer(pause)) {
            try {
                server = start.get();
                LOG.info("The embedded PostgreSQL serves again");
                return;
            } catch (RuntimeException e) {
                LOG.error("The embedded PostgreSQL does not start", e);
            }
        }
    }

    private boolean closedWithin(Duration pause) {
        closing.copy()
                .completeOnTimeout(null, pause.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return closing.isDone();
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
