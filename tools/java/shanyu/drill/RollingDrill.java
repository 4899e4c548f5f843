package shanyu.drill;

import java.time.Duration;
import shanyu.tools.House;
import shanyu.tools.Throwaway;

/**
 * Two nodes on one database behind a proxy; people hand in papers and the public reads. Each node in turn is told to end and
 * is started again, and between the two the new version's migration adds a column to the table everybody writes in. No
 * request may fail or need repeating.
 */
public final class RollingDrill {
    private static final int CLIENTS = 8;
    private static final int READERS = 4;
    private static final long LEAVE_AFTER_SECONDS = 4;

    private RollingDrill() {}

    /** With a number of seconds as the argument a node leaves after that time; 0 shows what leaving is good for. */
    public static void main(String[] arguments) throws Exception {
        var leaveAfter = Duration.ofSeconds(arguments.length == 0 ? LEAVE_AFTER_SECONDS : Long.parseLong(arguments[0]));
        System.out.println("promise: two nodes are renewed one after the other under load: 0 requests fail, 0 lost, 0 doubled");
        boolean kept;
        try (var work = Throwaway.named("shanyu-rolling-")) {
            var database = Cluster.primary(work.path());
            try (var first = House.outside(Cluster.address(database))) {
                // The first start played the year and made keys and files: they stay where they are, its nodes come and go.
                first.stop();
                try (var one = first.node(Cluster.address(database), leaveAfter);
                        var other = first.node(Cluster.address(database), leaveAfter)) {
                    one.start();
                    other.start();
                    try (var proxy = new Proxy(work.path(), one, other)) {
                        kept = renew(House.behind(proxy.port(), first.data()), database, one, other);
                    }
                }
            } finally {
                database.stop();
            }
        }
        System.out.println(kept ? "1 passed, 0 failed" : "0 passed, 1 failed");
        System.exit(kept ? 0 : 1);
    }

    private static boolean renew(House door, Cluster cluster, House one, House other) throws Exception {
        awaitServing(door);
        PaperWriters writers;
        try (var database = cluster.connect("shanyu")) {
            writers = new PaperWriters(door, database);
        }
        var readers = new PublicReaders(door);
        writers.begin(CLIENTS);
        readers.begin(READERS);
        Thread.sleep(3_000);
        int before = writers.acknowledged();
        restart(one);
        migrate(cluster);
        restart(other);
        writers.end();
        boolean read = readers.judge();
        System.out.printf("seen: %d requests repeated, %d unanswered, longest silence %d ms%n",
                writers.repeated(), writers.unanswered(), writers.longestSilence());
        try (var database = cluster.connect("shanyu")) {
            return writers.judge(database, before + CLIENTS) && read && writers.repeated() == 0 && writers.unanswered() == 0;
        }
    }

    /** Ends as systemd would end it, starts anew, and is given time to be found by the proxy. */
    private static void restart(House node) throws Exception {
        node.stop();
        node.start();
        Thread.sleep(3_000);
    }

    /** What a migration of ours does: a lock asked for at most five seconds, an addition the old version can live with. */
    private static void migrate(Cluster cluster) throws Exception {
        try (var database = cluster.connect("shanyu"); var statement = database.createStatement()) {
            statement.execute("set lock_timeout = '5s'");
            statement.execute("alter table casework.paper add column drilled text not null default ''");
        }
    }

    private static void awaitServing(House door) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                if (door.send(door.request("/healthz")).statusCode() == 200) return;
            } catch (java.io.IOException notYet) {
                // asked again
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the proxy finds no node");
    }
}
