package shanyu.drill;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import shanyu.tools.House;
import shanyu.tools.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Sends every operation of the API document what it should never get (types, sizes, foreign ids, repeated keys, stale
 * versions, hostile text) as several people, and looks at what comes back: never 500 or above, a problem document from 400
 * on, nothing of the inside.
 */
public final class FuzzDrill {
    private static final int REQUESTS = 60;
    private static final List<String> PEOPLE = List.of("district", "town-huamu", "head-1", "insp-e1", "key-one", "system-admin");
    private static final Pattern INSIDE = Pattern.compile(
            "Exception|at shanyu\\.|at org\\.|java\\.lang|org\\.springframework|PSQL|SQLSTATE|relation \"|column \"|tomcat",
            Pattern.CASE_INSENSITIVE);

    private final House house;
    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode document;
    private final Hostile hostile;
    private final List<Session> people = new ArrayList<>();
    private final Map<String, Integer> statuses = new TreeMap<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private FuzzDrill(House house, long seed) throws Exception {
        this.house = house;
        this.document = json.readTree(house.send(house.request("/v3/api-docs")).body());
        this.hostile = new Hostile(seed, ids());
        for (String person : PEOPLE) people.add(Session.of(house, person));
    }

    public static void main(String[] arguments) throws Exception {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        System.out.println("promise: every operation, " + REQUESTS + " hostile requests each (seed " + seed
                + "): a problem document each time, 0 answers >= 500, nothing internal shown");
        boolean promiseKept;
        try (var house = House.demonstration()) {
            var drill = new FuzzDrill(house, seed);
            int operations = drill.run();
            System.out.println("seen: " + operations + " operations, " + drill.statuses);
            drill.wrong.forEach((what, example) -> System.out.println("wrong: " + what + "\n       " + example));
            System.out.println((operations - drill.wrong.size()) + " passed, " + drill.wrong.size() + " failed");
            promiseKept = drill.wrong.isEmpty() && operations > 0;
        }
        System.exit(promiseKept ? 0 : 1);
    }

    /** Ids of everything there is, own and foreign: so that fuzz gets past "not found". */
    private List<String> ids() throws Exception {
        var ids = new ArrayList<String>();
        try (var database = house.database();
                var statement = database.createStatement()) {
            var tables = new ArrayList<String>();
            var rows = statement.executeQuery(
                    """
                    select table_schema || '.' || table_name from information_schema.columns
                    where column_name = 'id' and data_type = 'uuid' and table_schema not in ('pg_catalog', 'information_schema')
                    """);
            while (rows.next()) tables.add(rows.getString(1));
            for (String table : tables) {
                rows = statement.executeQuery("select id from " + table + " limit 40");
                while (rows.next()) ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private int run() throws Exception {
        int operations = 0;
        for (var path : document.path("paths").properties()) {
            for (var verb : path.getValue().properties()) {
                operations++;
                for (int i = 0; i < REQUESTS; i++) probe(path.getKey(), verb.getKey(), verb.getValue());
            }
        }
        return operations;
    }

    private void probe(String path, String verb, JsonNode operation) throws IOException, InterruptedException {
        String method = verb.toUpperCase(Locale.ROOT);
        // The clock is moved by hand only: a fuzzed date would make everything else of the drill years late.
        if (method.equals("DELETE") && path.equals("/api/session") || path.equals("/api/clock")) return;
        String url = address(path, operation);
        var content = operation.at("/requestBody/content").properties();
        String type = content.isEmpty() ? "application/json" : content.iterator().next().getKey();
        String body = content.isEmpty()
                ? ""
                : type.contains("json") && hostile.below(10) > 0
                        ? json.writeValueAsString(
                                hostile.value(content.iterator().next().getValue().path("schema"), document, 0))
                        : hostile.below(2) == 0 ? "{\"broken\":" : hostile.text();
        HttpResponse<String> answer;
        try {
            var request = house.request(url);
            int who = hostile.below(people.size() + 1);
            if (who < people.size()) request = people.get(who).with(request);
            if (!method.equals("GET")) {
                request.header("Content-Type", hostile.below(15) == 0 ? "text/plain" : type);
                request.header("Idempotency-Key", hostile.below(20) == 0 ? "the same key" : UUID.randomUUID().toString());
                if (hostile.below(4) > 0) request.header("If-Match", "\"" + (hostile.below(3) + 1) + "\"");
            }
            answer = house.send(request.method(method, BodyPublishers.ofString(body)));
        } catch (IllegalArgumentException notAnAddress) {
            return;
        } catch (java.net.http.HttpTimeoutException slow) {
            wrong.putIfAbsent(method + " " + path + " did not answer", url + " " + shortened(body));
            return;
        }
        judge(method + " " + path, answer, url + " " + shortened(body));
    }

    private void judge(String operation, HttpResponse<String> answer, String sent) {
        int status = answer.statusCode();
        statuses.merge(String.valueOf(status), 1, Integer::sum);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (status >= 500) wrong.putIfAbsent(operation + " answered " + status, sent + " → " + shortened(answer.body()));
        else if (status >= 400 && !type.startsWith("application/problem+json")) {
            // The container refuses some requests before any application sees them; those carry no body at all.
            if (!answer.body().isEmpty() && status != 400) {
                wrong.putIfAbsent(operation + " answered " + status + " without a problem document", sent + " → " + type);
            }
        }
        if (status >= 400 && INSIDE.matcher(answer.body()).find()) {
            wrong.putIfAbsent(operation + " shows the inside", sent + " → " + shortened(answer.body()));
        }
    }

    private String address(String path, JsonNode operation) {
        String filled = path;
        var query = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            var schema = parameter.path("schema");
            String value = hostile.below(3) == 0
                    ? hostile.text()
                    : hostile.value(schema, document, 5).asString(hostile.id());
            switch (parameter.path("in").asString()) {
                case "path" -> filled = filled.replace("{" + name + "}", encoded(hostile.below(3) > 0 ? idOr(schema, value) : value));
                case "query" -> {
                    if (hostile.below(3) == 0) query.add(name + "=" + encoded(value));
                }
                default -> {}
            }
        }
        if (hostile.below(15) == 0) query.add("unknown=1");
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    private String idOr(JsonNode schema, String value) {
        return schema.path("format").asString("").equals("uuid") ? hostile.id() : value;
    }

    private static String encoded(String text) {
        String short200 = text.length() > 2_000 ? text.substring(0, 2_000) : text;
        return URLEncoder.encode(short200, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
