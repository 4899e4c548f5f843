package shanyu.drill;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
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
 * Clients who hand in papers, each under its own idempotency key, and repeat a request until it is acknowledged with the
 * documented status and an id, whatever happens to the house meanwhile. Afterwards the tables are compared with what was
 * acknowledged: every paper once, no paper twice, one log entry a paper, the log whole.
 */
final class PaperWriters {
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};
    private static final long PAUSE_MILLIS = 100;

    private final House house;
    private final Session session;
    private final String institution;
    private final List<Thread> clients = new ArrayList<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger replayed = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong lastAcknowledged = new AtomicLong(System.nanoTime());
    private final AtomicLong longestSilence = new AtomicLong();
    private final AtomicBoolean stop = new AtomicBoolean();

    /** @param database beside the application, to find an institution to hand papers in for */
    PaperWriters(House house, Connection database) throws Exception {
        this.house = house;
        this.session = Session.of(house, "district");
        try (var rows = database.createStatement()
                .executeQuery("select id from identity.agency where kind = 'institution' and district = '310115000' limit 1")) {
            rows.next();
            institution = rows.getString(1);
        }
    }

    void begin(int count) {
        lastAcknowledged.set(System.nanoTime());
        for (int i = 0; i < count; i++) clients.add(Thread.ofPlatform().daemon().start(this::client));
    }

    void end() throws InterruptedException {
        stop.set(true);
        for (Thread client : clients) client.join(30_000);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** Requests that had to be repeated. */
    int repeated() {
        return repeated.get();
    }

    /** The longest time in which nobody was acknowledged, in milliseconds. */
    long longestSilence() {
        return longestSilence.get() / 1_000_000;
    }

    /** Waits until as many again as there are clients were acknowledged; a minute at most. */
    void awaitWrites() throws InterruptedException {
        int before = acknowledged.size();
        for (int i = 0; i < 600 && acknowledged.size() < before + clients.size(); i++) Thread.sleep(100);
        if (acknowledged.size() < before + clients.size()) wrong.add("writes did not resume within a minute");
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
                    Thread.sleep(PAUSE_MILLIS);
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
            long now = System.nanoTime();
            long silence = now - lastAcknowledged.getAndSet(now);
            longestSilence.accumulateAndGet(silence, Math::max);
            return true;
        } catch (java.io.IOException away) {
            unanswered.incrementAndGet();
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Requests that got no answer at all. */
    int unanswered() {
        return unanswered.get();
    }

    /** Says what was seen; answers whether nothing was lost, doubled or wrong. */
    boolean judge(Connection database, int atLeast) throws Exception {
        var kept = new TreeMap<String, List<String>>();
        long entries;
        try (var statement = database.createStatement()) {
            var rows = statement.executeQuery("select name, id from casework.paper where name like 'kill-%'");
            while (rows.next()) kept.computeIfAbsent(rows.getString(1), n -> new ArrayList<>()).add(rows.getString(2));
            Thread.sleep(2_000);
            rows = statement.executeQuery("select count(*) from evidence.entry where body::jsonb ->> 'action' = 'casework.paper.keep' "
                    + "and body::jsonb ->> 'kind' = 'write'");
            rows.next();
            entries = rows.getLong(1);
            rows = statement.executeQuery("select count(*), max(seq) + 1 from evidence.entry");
            rows.next();
            if (rows.getLong(1) != rows.getLong(2)) wrong.add("the log has gaps");
        }
        long papers = kept.values().stream().mapToLong(List::size).sum();
        long lost = acknowledged.entrySet().stream()
                .filter(each -> !kept.getOrDefault(each.getKey(), List.of()).contains(each.getValue()))
                .count();
        long doubled = kept.values().stream().filter(ids -> ids.size() > 1).count();
        if (entries < papers) wrong.add(papers + " papers but " + entries + " entries in the log");
        System.out.printf(
                "seen: %d acknowledged, %d lost, %d doubled, %d repeated requests, %d answered from the kept answer, %d log entries%n",
                acknowledged.size(), lost, doubled, repeated.get(), replayed.get(), entries);
        wrong.stream().distinct().limit(10).forEach(each -> System.out.println("wrong: " + each));
        return lost == 0 && doubled == 0 && wrong.isEmpty() && acknowledged.size() > atLeast;
    }
}
