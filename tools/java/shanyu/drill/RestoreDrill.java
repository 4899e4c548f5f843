package shanyu.drill;

import java.io.File;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import shanyu.tools.House;
import shanyu.tools.Session;
import shanyu.tools.Throwaway;

/**
 * A copy is taken while people hand in papers. Then a table is dropped. The second before is restored beside: exactly the
 * papers of that second, the table back, the log continuing a head noted outside. As a control, damage is done on purpose: a
 * byte of a copy, an entry of the log, a foreign head. Each must be named.
 */
public final class RestoreDrill {
    private static final int BEFORE = 40;
    private static final int AFTER = 25;
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1};

    private final Path work;
    private int passed;
    private int failed;

    private RestoreDrill(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        System.out.println("promise: any second since a copy comes back whole; the log continues an outside head; damage is named");
        int failed;
        try (var work = Throwaway.named("shanyu-restore-"); var house = House.demonstration()) {
            var drill = new RestoreDrill(work.path());
            drill.run(house);
            failed = drill.failed;
            System.out.printf("%d passed, %d failed%n", drill.passed, drill.failed);
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private void run(House house) throws Exception {
        Path shelf = work.resolve("shelf");
        var session = Session.of(house, "district");
        String institution = ask(house, "select id from identity.agency where kind = 'institution' and district = '310115000' limit 1");
        var backup = shanyu("backup", shelf.toString(), "--data", house.data().toString());
        expect("a copy of a serving house in " + backup.seconds() + " s", backup.exit() == 0, backup.said());
        handIn(house, session, institution, "before", BEFORE);
        Thread.sleep(1_500);
        String head = house.send(house.request("/api/log/heads?limit=1")).body().strip();
        Path outside = Files.writeString(work.resolve("outside.json"), head.substring(1, head.length() - 1));
        Instant second = Instant.now();
        Thread.sleep(1_500);
        handIn(house, session, institution, "after", AFTER);
        ask(house, "drop table inspection.risk_class cascade; select 1");
        ask(house, "select pg_walfile_name(pg_switch_wal())");
        Thread.sleep(3_000);

        Path restored = work.resolve("restored");
        var back = shanyu("restore", shelf.toString(), "--to", second.toString(), "--data", restored.toString(), "--head", outside.toString());
        expect("the second before is back in " + back.seconds() + " s, its log checked", back.exit() == 0 && back.said().contains("it continues your own head"), back.said());
        try (var again = House.on(restored)) {
            again.start();
            expect("exactly the papers of that second", ask(again, papers()).equals("before " + BEFORE), ask(again, papers()));
            expect("the dropped table is back", !ask(again, "select to_regclass('inspection.risk_class')").isEmpty(), "it is not");
            ask(again, "update evidence.entry set body = replace(body, '\"at\":\"2', '\"at\":\"1') where seq = 777 returning seq");
            Path alteredShelf = work.resolve("altered-shelf");
            var copied = shanyu("backup", alteredShelf.toString(), "--data", restored.toString());
            var altered = shanyu("restore", alteredShelf.toString(), "--data", work.resolve("altered").toString());
            expect("an altered entry of the log is named", copied.exit() == 0 && altered.exit() == 1 && altered.said().contains("777"), altered.said());
        }
        String other = Files.readString(outside).replaceFirst("\"root\":\"....", "\"root\":\"0000");
        var fork = shanyu("restore", shelf.toString(), "--data", work.resolve("fork").toString(), "--head", Files.writeString(work.resolve("other.json"), other).toString());
        expect("another head outside is a fork", fork.exit() == 1 && fork.said().contains("fork"), fork.said());
        var early = shanyu("restore", shelf.toString(), "--data", work.resolve("early").toString(), "--to", "2020-01-01T00:00:00Z");
        expect("a moment before the first copy is refused with the first one", early.exit() == 1 && early.said().contains("oldest copy"), early.said());
        var over = shanyu("restore", shelf.toString(), "--data", house.data().toString());
        expect("nothing is restored over an installation", over.exit() == 1 && over.said().contains("not empty"), over.said());
        damage(shelf);
        var broken = shanyu("restore", shelf.toString(), "--data", work.resolve("broken").toString());
        expect("a damaged copy is named", broken.exit() == 1 && broken.said().contains("PG_VERSION"), broken.said());
    }

    private static String papers() {
        return "select string_agg(part || ' ' || n, ', ' order by part) from (select split_part(name, '-', 1) as part, count(*) as n "
                + "from casework.paper where name ~ '^(before|after)-' group by 1) as counted";
    }

    private static void damage(Path shelf) throws Exception {
        try (var bases = Files.list(shelf.resolve("base"))) {
            Files.writeString(bases.findFirst().orElseThrow().resolve("postgres/PG_VERSION"), "17\n");
        }
    }

    private void handIn(House house, Session session, String institution, String name, int count) throws Exception {
        for (int i = 1; i <= count; i++) {
            var answer = house.send(session.with(house.request("/api/papers?name=" + name + "-" + i + "&institution=" + institution))
                    .header("Content-Type", "image/png")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofByteArray(PICTURE)));
            if (answer.statusCode() != 201) throw new IllegalStateException(answer.body());
        }
    }

    private static String ask(House house, String sql) throws Exception {
        try (var database = house.database(); var statement = database.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() >= 0) rows = statement.getMoreResults();
            try (var answer = statement.getResultSet()) {
                return answer != null && answer.next() ? String.valueOf(answer.getString(1)) : "";
            }
        }
    }

    private record Said(int exit, String said, long seconds) {}

    /** The command as the launcher runs it, on the application this drill was begun with. */
    private static Said shanyu(String name, String... words) throws Exception {
        String app = System.getenv("APP");
        var command = new ArrayList<String>(List.of(
                System.getenv("JAVA_HOME") + "/bin/java",
                "-cp",
                app + "/shanyu.jar" + File.pathSeparator + app + "/lib/*",
                "shanyu.operations." + (name.equals("backup") ? "BackupCommand" : "RestoreCommand")));
        command.addAll(List.of(words));
        var began = Instant.now();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said, Duration.between(began, Instant.now()).toSeconds());
    }

    private void expect(String promise, boolean held, String otherwise) {
        System.out.println((held ? "held   " : "BROKEN ") + promise);
        if (held) passed++;
        else {
            failed++;
            System.out.println(otherwise.indent(2));
        }
    }
}
