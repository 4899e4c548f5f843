package shanyu.registry;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import shanyu.Callers;
import shanyu.Callers.Caller;
import shanyu.identity.Accounts;
import shanyu.identity.Role;
import shanyu.server.HouseClock;
import tools.jackson.databind.JsonNode;

/** People at their desks, for stories told over HTTP: an institution, its head, and the verbs they use. */
@Component
@Lazy
public class Desk {
    private final Callers callers;
    private final Accounts accounts;
    private final HouseClock clock;
    private final Map<String, SignedIn> signedIn = new HashMap<>();

    Desk(Callers callers, Accounts accounts, HouseClock clock) {
        this.callers = callers;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record SignedIn(Caller caller, Instant at) {}

    /** Somebody at their desk; after half an hour of the test's time they sign in again. */
    public Caller as(String username) {
        var now = clock.instant();
        var known = signedIn.get(username);
        if (known == null || Duration.between(known.at(), now).abs().toMinutes() > 20) {
            known = new SignedIn(callers.signIn(username, "a password for tests"), now);
            signedIn.put(username, known);
        }
        return known.caller();
    }

    /** An institution in preparation with a head and a clerk who can sign in. */
    public record Site(UUID id, String username, Desk desk) {
        public Caller head() {
            return desk.as(username);
        }

        public Caller clerk() {
            return desk.as(username + "-c");
        }

        public JsonNode file() {
            return head().get("/api/institutions/" + id).json();
        }

        public String etag() {
            return head().get("/api/institutions/" + id).etag();
        }
    }

    public Site prepare(String name, String type) {
        var entry = Map.of("name", name, "providerType", type, "town", Samples.TOWN, "address", "锦绣路1000号");
        var made = as("district").post("/api/institutions", entry);
        if (made.status() != 201) throw new IllegalStateException(made.text());
        var id = UUID.fromString(made.json().path("id").asString());
        String user = "h" + id.toString().substring(0, 12);
        accounts.open(user, "a password for tests", "何园长", id, Set.of(Role.INSTITUTION_HEAD));
        accounts.open(user + "-c", "a password for tests", "何文员", id, Set.of(Role.INSTITUTION_CLERK));
        return new Site(id, user, this);
    }

    /** A whole form of an ordinary institution. */
    public static Map<String, Object> form(String name, String type) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", name);
        form.put("creditCode", "91310115MA1H7XYT21");
        form.put("providerType", type);
        form.put("town", Samples.TOWN);
        form.put("address", "锦绣路1000号");
        form.put("longitude", 121.5435);
        form.put("latitude", 31.2104);
        form.put("serviceForms", List.of("FULL_DAY"));
        form.put("meals", "NONE");
        form.put("inclusive", true);
        form.put("classes", List.of(Map.of("kind", "OLDER_TODDLER", "classes", 2, "places", 40)));
        form.put("premises", "LEASED");
        form.put("leaseFrom", "2026-01-01");
        form.put("leaseUntil", "2029-12-31");
        form.put("openingHours", "周一至周五 7:30–17:30");
        form.put("head", "何园长");
        form.put("phone", "13800000001");
        return form;
    }

    /** Hands a paper in and attaches it to a filing. */
    public JsonNode attach(Site site, JsonNode filing, String kind, Map<String, Object> more) {
        byte[] bytes =
                ("%PDF-1.4\n" + kind + filing.path("id").asString()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var kept = site.head()
                .send(
                        "POST",
                        "/api/papers?name=" + kind + ".pdf&institution=" + site.id(),
                        bytes,
                        Map.of(
                                "Content-Type",
                                "application/pdf",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
        if (kept.status() != 201) throw new IllegalStateException(kept.text());
        var paper = new LinkedHashMap<String, Object>();
        paper.put("kind", kind);
        paper.put("paper", kept.json().path("id").asString());
        paper.put("number", kind + "-1");
        paper.put("issuer", "有关部门");
        paper.putAll(more);
        return act(site.head(), filing, "papers", paper);
    }

    /** One verb on a filing by somebody; throws what was refused. */
    public JsonNode act(Caller by, JsonNode filing, String verb, Object body) {
        var answer = by.post(
                "/api/filings/" + filing.path("id").asString() + "/" + verb,
                body,
                "\"" + filing.path("version").asInt() + "\"");
        if (answer.status() != 200) throw new IllegalStateException(verb + ": " + answer.text());
        return answer.json();
    }

    public Callers.Answer tries(Caller by, JsonNode filing, String verb, Object body) {
        return by.post(
                "/api/filings/" + filing.path("id").asString() + "/" + verb,
                body,
                "\"" + filing.path("version").asInt() + "\"");
    }

    /** A filing with whole form and all required papers, not yet handed in. */
    public JsonNode filled(Site site, String purpose, Map<String, Object> form, String happenedOn) {
        var beginning = new LinkedHashMap<String, Object>();
        beginning.put("institution", site.id().toString());
        beginning.put("purpose", purpose);
        if (happenedOn != null) beginning.put("happenedOn", happenedOn);
        var begun = site.head().post("/api/filings", beginning);
        if (begun.status() != 201) throw new IllegalStateException(begun.text());
        var saved = site.head().put("/api/filings/" + begun.json().path("id").asString() + "/form", form, begun.etag());
        if (saved.status() != 200) throw new IllegalStateException(saved.text());
        var filing = saved.json();
        for (JsonNode paper : filing.path("papers")) {
            if (paper.path("need").asString().equals("REQUIRED")) {
                filing = attach(site, filing, paper.path("kind").asString(), Map.of());
            }
        }
        return filing;
    }

    /** From preparation to its receipt, with the town's check. */
    public Site opened(String name, String type) {
        var site = prepare(name, type);
        var filing = act(site.head(), filled(site, "OPENING", form(name, type), null), "submit", null);
        filing = act(as("town-huamu"), filing, "check", Map.of("on", "2026-09-16", "differs", false, "remarks", "一致"));
        act(as("district"), filing, "receipt", Map.of("reasonWithoutCheck", ""));
        return site;
    }
}
