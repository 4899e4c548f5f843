package shanyu.drill;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import shanyu.tools.House;
import shanyu.tools.Session;
import tools.jackson.databind.ObjectMapper;

/**
 * Clients hand in papers, each under its own idempotency key, and repeat a request until it is acknowledged with the
 * documented status and an id. Meanwhile the application and its database are killed in turn. Afterwards the tables are
 * compared with what was acknowledged: every paper once, no paper twice, one log entry a paper, the log whole.
 */
public final class KillDrill {
    private static final int ROUNDS = 10;
    private static final int CLIENTS = 12;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

    private final House house;
    private final Session session;
    private final String institution;
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger replayed = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();

    private KillDrill(House house, String institution) throws Exception {
        this.house = house;
        this.session = Session.of(house, "district");
        this.institution = institution;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("promise: kill -9 of application and database, " + ROUNDS
                + " rounds, clients retrying with the same key: 0 lost, 0 doubled, no empty 200");
        boolean promiseKept;
        try (var house = House.demonstration()) {
            String institution;
            try (var database = house.database();
                    var rows = database.createStatement()
                            .executeQuery("select id from identity.agency where kind = 'institution' and district = '310115000' limit 1")) {
                rows.next();
                institution = rows.getString(1);
            }
            var drill = new KillDrill(house, institution);
            drill.run();
            promiseKept = drill.judge();
        }
        System.exit(promiseKept ? 0 : 1);
    }

    private void run() throws Exception {
        var clients = new ArrayList<Thread>();
        for (int i = 0; i < CLIENTS; i++) clients.add(Thread.ofPlatform().daemon().start(this::client));
        for (int round = 1; round <= ROUNDS; round++) {
            Thread.sleep(1_500 + 137L * round);
            int before = acknowledged.size();
            if (round % 2 == 1) {
                house.killApplication();
                house.start();
            } else {
                house.killDatabase();
            }
            waitForWrites(before);
            System.out.printf("round %2d  killed %-11s  acknowledged %6d%n", round, round % 2 == 1 ? "application" : "database",
                    acknowledged.size());
        }
        stop.set(true);
        for (Thread client : clients) client.join(30_000);
    }

    private void waitForWrites(int before) throws InterruptedException {
        for (int i = 0; i < 600 && acknowledged.size() < before + CLIENTS; i++) Thread.sleep(100);
        if (acknowledged.size() < before + CLIENTS) wrong.add("writes did not resume within a minute");
    }

    private void client() {
        while (!stop.get()) {
            String name = "kill-" + numbers.incrementAndGet();
            String key = UUID.randomUUID().toString();
            for (int attempt = 1; !handIn(name, key); attempt++) {
                repeated.incrementAndGet();
                if (attempt > 2_000) {
                    wrong.add(name + " was never acknowledged");
                    return;
                }
                try {
                    Thread.sleep(100);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        }
    }

    /** Whether the paper was acknowledged as the document says: 201 and its id. */
    private boolean handIn(String name, String key) {
        try {
            var answer = house.send(session.with(house.request("/api/papers?name=" + name + "&institution=" + institution))
                    .header("Content-Type", "image/png")
                    .header("Idempotency-Key", key)
                    .POST(BodyPublishers.ofByteArray(PICTURE)));
            if (answer.headers().firstValue("Idempotency-Replayed").isPresent()) replayed.incrementAndGet();
            if (answer.statusCode() == 503) return false;
            if (answer.statusCode() != 201) {
                wrong.add(name + " answered " + answer.statusCode() + ": " + answer.body());
                return answer.statusCode() != 200;
            }
            String id = new ObjectMapper().readTree(answer.body()).path("id").asString("");
            if (id.isEmpty()) wrong.add(name + " answered 201 without an id");
            String other = acknowledged.putIfAbsent(name, id);
            if (other != null && !other.equals(id)) wrong.add(name + " has two ids");
            return true;
        } catch (java.io.IOException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean judge() throws Exception {
        var kept = new TreeMap<String, List<String>>();
        long entries;
        long papers;
        try (var database = house.database(); var statement = database.createStatement()) {
            var rows = statement.executeQuery("select name, id from casework.paper where name like 'kill-%'");
            while (rows.next()) kept.computeIfAbsent(rows.getString(1), n -> new ArrayList<>()).add(rows.getString(2));
            papers = kept.values().stream().mapToLong(List::size).sum();
            Thread.sleep(2_000);
            rows = statement.executeQuery("select count(*) from evidence.entry where body::jsonb ->> 'action' = 'casework.paper.keep' "
                    + "and body::jsonb ->> 'kind' = 'write'");
            rows.next();
            entries = rows.getLong(1);
            rows = statement.executeQuery("select count(*), max(seq) + 1 from evidence.entry");
            rows.next();
            if (rows.getLong(1) != rows.getLong(2)) wrong.add("the log has gaps");
        }
        long lost = acknowledged.entrySet().stream()
                .filter(each -> !kept.getOrDefault(each.getKey(), List.of()).contains(each.getValue()))
                .count();
        long doubled = kept.values().stream().filter(ids -> ids.size() > 1).count();
        if (entries < papers) wrong.add(papers + " papers but " + entries + " entries in the log");
        System.out.printf(
                "seen: %d acknowledged, %d lost, %d doubled, %d repeated requests, %d answered from the kept answer, %d log entries%n",
                acknowledged.size(), lost, doubled, repeated.get(), replayed.get(), entries);
        wrong.stream().distinct().limit(10).forEach(each -> System.out.println("wrong: " + each));
        boolean kept0 = lost == 0 && doubled == 0 && wrong.isEmpty() && acknowledged.size() > ROUNDS * CLIENTS;
        System.out.println(kept0 ? "1 passed, 0 failed" : "0 passed, 1 failed");
        return kept0;
    }
}
