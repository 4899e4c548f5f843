package shanyu.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import shanyu.tools.House;
import shanyu.tools.Session;

/**
 * The register's list, filtered and confined to what each of three people may see, under requests that arrive at a fixed
 * rate. The control in the same run asks at the same rate who one is: a session, no list, no entry in the log.
 */
public final class ListBench {
    private static final int ROWS = 2_000;
    private static final int PER_SECOND = 200;
    private static final double GOAL = 50;

    /** Seconds of the same load before anything is measured: until then both cores compile. */
    private static final int WARM = 60;

    private static final List<String> PEOPLE = List.of("district", "town-huamu", "head-1");
    private static final List<String> WORDS = List.of("晨光", "托育", "xl", "12", "星河", "海贝");

    private ListBench() {}

    /** @param arguments seconds, 30 when left out */
    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
        try (var house = House.demonstration()) {
            var register = new Register(house);
            boolean whole = register.offers("/api/institutions") && register.offers("/api/institutions/import");
            if (whole) register.fillTo(ROWS);
            else System.err.println("This build has no list of institutions yet; the list of matters is measured instead.");
            measure(house, whole ? "/api/institutions" : "/api/matters", whole ? ROWS + " institutions" : "matters", register.towns(), seconds);
        }
    }

    private static void measure(House house, String path, String rows, List<String> towns, int seconds) throws Exception {
        var sessions = new ArrayList<Session>();
        for (String person : PEOPLE) sessions.add(Session.of(house, person));
        OpenLoop.Request list = number -> get(house, sessions.get(number % sessions.size()), query(path, towns, number));
        OpenLoop.Request control = number -> get(house, sessions.get(number % sessions.size()), "/api/session");
        // A year's last papers are still being printed when the demonstration opens.
        Span.untilAtRest(house.process());
        OpenLoop.run(PER_SECOND, WARM, list);
        var span = Span.of(house.process());
        var listed = OpenLoop.run(PER_SECOND, seconds, list);
        var listedSpan = span.end();
        span = Span.of(house.process());
        var who = OpenLoop.run(PER_SECOND, seconds, control);
        var whoSpan = span.end();
        String how = "%d requests/s for %d s, district, town and institution in turn".formatted(PER_SECOND, seconds);
        String goal = listed.failed() > 0 ? "p95 ≤ 50 ms: missed, requests failed" : "p95 " + Goal.atMost(GOAL, "ms", listed.percentile(95));
        var table = new Table();
        table.row(path + " over " + rows + ", filtered and scoped: " + how, listed.figure(), goal, listedSpan, "the control: " + who.figure());
        table.row("control: /api/session, the same way", who.figure(), "", whoSpan, "");
        table.print();
        if (listed.failed() > 0) System.out.println("first failure: " + listed.firstFailure());
    }

    /** Words, towns and orders in turn, so that neither one plan nor one page answers everything. */
    private static String query(String path, List<String> towns, int number) {
        String town = number % 4 == 1 ? "&town=" + towns.get(number % towns.size()) : "";
        String word = URLEncoder.encode(WORDS.get(number % WORDS.size()), StandardCharsets.UTF_8);
        return path + "?q=" + word + town + "&sort=" + (number % 2 == 0 ? "name" : "-name") + "&size=50";
    }

    private static void get(House house, Session session, String path) throws Exception {
        var answer = house.send(session.with(house.request(path)));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
}
