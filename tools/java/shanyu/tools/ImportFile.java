package shanyu.tools;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A spreadsheet, or a walking network, handed in to a running house through the operations its import pages use: everything
 * is entered, or nothing and every fault is named. Exit 0 entered or without fault, 1 refused, 2 wrong usage.
 */
public final class ImportFile {
    private static final String USAGE = "./shanyu import institutions|towns FILE.xlsx [--check] [--as USERNAME] [--at http://127.0.0.1:8080]\n"
            + "./shanyu import network FILE.osm.pbf|NODES.csv EDGES.csv [--as USERNAME] [--at http://127.0.0.1:8080]";
    private static final String NETWORK = "network";
    private static final Map<String, String> REGISTERS = Map.of("institutions", "/api/institutions/import", "towns", "/api/divisions/import");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String house;

    private ImportFile(String house) {
        this.house = house;
    }

    /** What was asked for. */
    private record Asked(String register, List<Path> files, boolean check, String username, String house) {
        static Asked of(String[] arguments) {
            var rest = new ArrayDeque<>(Arrays.asList(arguments));
            String register = null;
            var files = new ArrayList<Path>();
            boolean check = false;
            String username = System.getenv("SHANYU_USERNAME");
            String house = "http://127.0.0.1:8080";
            while (!rest.isEmpty()) {
                String word = rest.pop();
                if (word.equals("--check")) check = true;
                else if (word.equals("--as") && !rest.isEmpty()) username = rest.pop();
                else if (word.equals("--at") && !rest.isEmpty()) house = rest.pop().replaceAll("/+$", "");
                else if (word.startsWith("-")) throw misused("import does not know \"%s\", or it wants a value.".formatted(word));
                else if (register == null) register = word;
                else if (files.isEmpty() || register.equals(NETWORK) && files.size() == 1) files.add(Path.of(word));
                else throw misused("import takes one file, and \"%s\" is another.".formatted(word));
            }
            if (register == null || files.isEmpty()) throw misused("import wants a register and a file.");
            if (register.equals(NETWORK) && check) throw misused("A network cannot be looked through without being imported.");
            if (!REGISTERS.containsKey(register) && !register.equals(NETWORK)) throw misused("There is no register \"%s\" to import.".formatted(register));
            if (username == null) throw misused("Say as whom: --as USERNAME, or SHANYU_USERNAME.");
            for (Path file : files)
                if (!Files.isReadable(file)) throw new Refused("The file %s cannot be read.".formatted(file));
            return new Asked(register, List.copyOf(files), check, username, house);
        }
    }

    public static void main(String[] arguments) throws Exception {
        try {
            var asked = Asked.of(arguments);
            System.exit(new ImportFile(asked.house()).run(asked) ? 0 : 1);
        } catch (Misused wrong) {
            System.err.println(wrong.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (Refused | ImportNetwork.NotTaken why) {
            System.err.println(why.getMessage());
            System.exit(1);
        } catch (ConnectException nobody) {
            System.err.println("Nobody answers; is the house running? --at says where.");
            System.exit(1);
        }
    }

    private boolean run(Asked asked) throws Exception {
        var session = signIn(asked.username(), password(asked.username()));
        try {
            if (asked.register().equals(NETWORK)) return new ImportNetwork(http, house, session).run(asked.files());
            var answer = send(session.with(request(REGISTERS.get(asked.register()) + "?check=" + asked.check()))
                    .header("Content-Type", XLSX)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(asked.files().getFirst())));
            return tell(asked, answer);
        } finally {
            send(session.with(request("/api/session")).DELETE());
        }
    }

    private Session signIn(String username, String password) throws Exception {
        var answer = send(request("/api/session")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(Map.of("username", username, "password", password)))));
        if (answer.statusCode() != 200) throw new Refused(username + " may not sign in: " + title(answer));
        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        return new Session(cookie, json.readTree(answer.body()).at("/csrf/token").asString());
    }

    private boolean tell(Asked asked, HttpResponse<String> answer) {
        var body = json.readTree(answer.body());
        var faults = body.path("faults");
        if (answer.statusCode() != 200 && faults.isEmpty()) throw new Refused("Refused: " + title(answer));
        for (JsonNode fault : faults) System.out.println(line(fault));
        if (!faults.isEmpty()) System.out.printf("%d rows, %d faults; nothing was entered.%n", body.path("rows").asInt(), faults.size());
        else if (asked.check()) System.out.printf("%d rows, no fault; nothing was changed.%n", body.path("rows").asInt());
        else System.out.printf("%d rows, %d entered.%n", body.path("rows").asInt(), body.path("entered").asInt());
        return faults.isEmpty();
    }

    private static String line(JsonNode fault) {
        var right = new ArrayList<String>();
        fault.path("tryThese").forEach(each -> right.add(each.asString()));
        return "%s%d  %s: \"%s\" %s%s"
                .formatted(
                        fault.path("column").asString(),
                        fault.path("row").asInt(),
                        fault.path("heading").asString(),
                        fault.path("value").asString(),
                        fault.path("reason").asString().replace('-', ' '),
                        right.isEmpty() ? "" : "; try " + String.join(", ", right));
    }

    /** What the house says is wrong, in the words of its kind: {@code /errors/sheet-empty} is "sheet empty". */
    private String title(HttpResponse<String> answer) {
        var problem = json.readTree(answer.body());
        String kind = problem.path("type").asString("").replaceAll("^/errors/", "").replace('-', ' ');
        return kind.isEmpty() ? "the house answered " + answer.statusCode() : kind;
    }

    private static String password(String username) {
        String given = System.getenv("SHANYU_PASSWORD");
        if (given != null) return given;
        var terminal = System.console();
        if (terminal == null || !terminal.isTerminal())
            throw new Refused("No password: set SHANYU_PASSWORD, or run it on a terminal.");
        return new String(terminal.readPassword("Password of %s: ", username));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path)).header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static Misused misused(String sentence) {
        return new Misused(sentence);
    }

    private static final class Misused extends RuntimeException {
        Misused(String sentence) {
            super(sentence);
        }
    }

    private static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence);
        }
    }
}
