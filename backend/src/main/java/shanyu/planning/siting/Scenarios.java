package shanyu.planning.siting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.identity.Divisions;
import shanyu.identity.access.Columns;
import shanyu.identity.access.Permissions;
import shanyu.planning.Grounds;
import shanyu.planning.ScenarioPublished;
import shanyu.server.HouseClock;
import shanyu.server.Rows;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What a district asks of new points: drafted, run, published with the answer of one run. */
@Component
@Transactional
public class Scenarios {
    private static final Map<String, String> SORTS = new LinkedHashMap<>();

    static {
        SORTS.put("changed", "v.changed_at");
        SORTS.put("name", "v.name collate \"zh-Hans-CN-x-icu\"");
        SORTS.put("state", "s.state");
        SORTS.put("published", "s.published_at");
    }

    /** Over {@code planning.scenario s}. */
    private static final Columns COLUMNS = new Columns("s.district", null, null, null, null, null);

    private final ScenarioStore store;
    private final Points points;
    private final Grounds grounds;
    private final Divisions divisions;
    private final Permissions permissions;
    private final Evidence evidence;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final HouseClock clock;

    Scenarios(
            ScenarioStore store,
            Points points,
            Grounds grounds,
            Divisions divisions,
            Permissions permissions,
            Evidence evidence,
            ApplicationEventPublisher events,
            JdbcClient db,
            HouseClock clock) {
        this.store = store;
        this.points = points;
        this.grounds = grounds;
        this.divisions = divisions;
        this.permissions = permissions;
        this.evidence = evidence;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    public Optional<Scenario> find(UUID id) {
        return store.find(id);
    }

    /** Those one may see: who may see no drafts sees what is published. */
    public Listing<ScenarioRow> list(Actor actor, ScenarioFilter filter, Paging paging) {
        var seen = permissions.where(actor, "planning.scenario.list", COLUMNS);
        var drafts = permissions.where(actor, "planning.scenario.draft", COLUMNS);
        Map<String, @Nullable Object> parameters = new HashMap<>(seen.parameters());
        parameters.put("state", filter.state());
        parameters.put("q", filter.q());
        String from = """
                from planning.scenario s join lateral (select * from planning.scenario_version each
                    where each.scenario = s.id order by each.n desc limit 1) v on true
                where %s and (s.state = 'published' or %s) and (:state::text is null or s.state = :state)
                  and (:q::text is null or position(:q in v.name) > 0)
                """.formatted(seen.sql(), drafts.sql());
        long total = db.sql("select count(*) " + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("limit", paging.size());
        parameters.put("offset", paging.offset());
        var rows = db.sql("""
                        select s.id, s.state, s.published_at, v.name, v.settings ->> 'asOf' as as_of, (v.settings ->> 'minutes')::int as minutes,
                            (v.settings -> 'periods' -> -1 ->> 'year')::int as last_year, v.changed_at,
                            (select r.state from planning.scenario_run r where r.scenario = s.id order by r.n desc limit 1) as run_state
                        """ + from + paging.orderBy(SORTS, "s.id") + " limit :limit offset :offset")
                .params(parameters)
                .query((row, n) -> new ScenarioRow(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("state"),
                        java.time.LocalDate.parse(row.getString("as_of")),
                        row.getInt("minutes"),
                        row.getInt("last_year"),
                        row.getString("run_state"),
                        Rows.at(row, "changed_at"),
                        Rows.instant(row, "published_at")))
                .list();
        return Listing.of(rows, paging, total);
    }

    public Outcome<Scenario> make(String district, String name, String note, ScenarioSettings settings, Actor by) {
        return checked(district, settings).map(right -> {
            var id = store.add(district, name, note, right, by.accountId(), clock.instant());
            return store.find(id).orElseThrow();
        });
    }

    /** New settings of a draft; runs of the earlier ones stay as they were. */
    public Outcome<Scenario> change(
            UUID id, int version, String name, String note, ScenarioSettings settings, Actor by) {
        return draft(id, version)
                .then(scenario -> checked(scenario.district(), settings)
                        .then(right -> store.change(scenario, name, note, right, by.accountId(), clock.instant())
                                ? Outcome.done(store.find(id).orElseThrow())
                                : Versions.stale(scenario.version() + 1).asOutcome()));
    }

    /** The district stands by the answer of the newest run, which must be to the settings as they are. */
    public Outcome<Scenario> publish(UUID id, int version, Actor by) {
        return draft(id, version).then(scenario -> {
            var run = scenario.run();
            if (run == null || !run.hasPlan() || run.settingsVersion() != scenario.settingsVersion())
                return Refusal.state("scenario-without-plan", run == null ? "never-run" : run.state())
                        .asOutcome();
            if (!store.publish(scenario, run.id(), by.accountId(), clock.instant()))
                return Versions.stale(scenario.version() + 1).asOutcome();
            String hash = String.valueOf(run.resultHash());
            evidence.append(Map.of(
                    "kind", "scenario-published",
                    "scenario", id.toString(),
                    "run", run.id().toString(),
                    "input", run.inputHash(),
                    "result", hash));
            events.publishEvent(new ScenarioPublished(id, scenario.district(), run.id(), hash, clock.instant()));
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    /** A draft is given up, openly. */
    public Outcome<Scenario> withdraw(UUID id, int version, String because) {
        return draft(id, version)
                .then(scenario -> store.withdraw(scenario, because, clock.instant())
                        ? Outcome.done(store.find(id).orElseThrow())
                        : Versions.stale(scenario.version() + 1).asOutcome());
    }

    private Outcome<Scenario> draft(UUID id, int version) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var scenario = found.get();
        if (scenario.version() != version)
            return Versions.stale(scenario.version()).asOutcome();
        return scenario.isDraft()
                ? Outcome.done(scenario)
                : Refusal.state("scenario-no-draft", scenario.state()).asOutcome();
    }

    private Outcome<ScenarioSettings> checked(String district, ScenarioSettings settings) {
        Set<String> towns = divisions.townsOf(new DivisionCode(district), settings.asOf()).stream()
                .map(town -> town.code().value())
                .collect(Collectors.toSet());
        var broken = SettingsRules.broken(settings, clock.today(), towns);
        if (broken.isPresent()) return broken.get().asOutcome();
        points.changed(district, grounds.supplies(district, settings.asOf()), settings.changes(), "settings.changes");
        return Outcome.done(settings);
    }
}
