package shanyu.inspection.risk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.FindingEnding;
import shanyu.norms.ChecklistItem.Severity;
import shanyu.norms.Norms;
import shanyu.registry.HeldPapers;
import shanyu.registry.Institution;
import shanyu.server.HouseClock;

/** Brings together what is known of institutions, from findings, files, and whatever rooms above know. */
@Component
class KnownFactStore {
    /** Nothing older counts in any formula: it has faded after ten years at the latest. */
    private static final int YEARS = 10;

    private final JdbcClient db;
    private final HeldPapers papers;
    private final List<RiskFacts> sources;
    private final Norms norms;

    KnownFactStore(JdbcClient db, HeldPapers papers, List<RiskFacts> sources, Norms norms) {
        this.db = db;
        this.papers = papers;
        this.sources = sources;
        this.norms = norms;
    }

    private record OfInstitution<T>(UUID institution, T fact) {}

    /** What was brought together; of whoever was not asked for nothing is known. */
    record Known(Map<UUID, KnownFacts> byInstitution) {
        KnownFacts of(UUID institution) {
            return byInstitution.getOrDefault(institution, KnownFacts.none(institution));
        }
    }

    KnownFacts of(Institution institution, LocalDate upTo) {
        return of(List.of(institution), upTo).of(institution.id());
    }

    /** All facts known up to a day. */
    Known of(Collection<Institution> institutions, LocalDate upTo) {
        var ids = institutions.stream().map(Institution::id).toList();
        var findings = findings(ids);
        var held = papers.history(ids);
        var others = sources.stream()
                .flatMap(source -> source.of(upTo.minusYears(YEARS), upTo).stream())
                .collect(Collectors.groupingBy(RiskFact::institution));
        var excluded = excluded(ids);
        var inForce = norms.asOf(upTo);
        var known = new HashMap<UUID, KnownFacts>();
        for (var each : institutions) {
            var lying = held.getOrDefault(each.id(), List.of()).stream()
                    .map(paper -> new PaperFact(paper.kind(), paper.paper(), paper.until(), paper.from(), paper.to()))
                    .toList();
            known.put(
                    each.id(),
                    new KnownFacts(
                            each.id(),
                            findings.getOrDefault(each.id(), List.of()),
                            lying,
                            papers.required(each, inForce),
                            others.getOrDefault(each.id(), List.of()),
                            excluded.getOrDefault(each.id(), Map.of())));
        }
        return new Known(known);
    }

    private Map<UUID, List<FindingFact>> findings(List<UUID> ids) {
        return db
                .sql("""
                        select id, institution, item, severity, consequence, found_at, due_at, decided_at, ended_at, ending
                        from inspection.finding where institution = any(:ids::uuid[]) order by found_at, item
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> new OfInstitution<>(row.getObject("institution", UUID.class), finding(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OfInstitution::institution, Collectors.mapping(OfInstitution::fact, Collectors.toList())));
    }

    private static FindingFact finding(ResultSet row) throws SQLException {
        var found = day(row, "found_at");
        String ending = row.getString("ending");
        return new FindingFact(
                row.getObject("id", UUID.class),
                row.getString("item"),
                Severity.valueOf(row.getString("severity")),
                java.util.Objects.requireNonNull(found),
                java.util.Objects.requireNonNull(day(row, "due_at")),
                row.getString("consequence").equals("DECIDE") ? day(row, "decided_at") : found,
                day(row, "ended_at"),
                ending == null
                        ? null
                        : FindingEnding.valueOf(ending.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private Map<UUID, Map<String, LocalDate>> excluded(List<UUID> ids) {
        var excluded = new HashMap<UUID, Map<String, LocalDate>>();
        db.sql(
                        "select institution, reference, first_day from inspection.risk_exclusion where institution = any(:ids::uuid[])")
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    excluded.computeIfAbsent(row.getObject("institution", UUID.class), any -> new HashMap<>())
                            .put(
                                    row.getString("reference"),
                                    row.getDate("first_day").toLocalDate());
                });
        return excluded;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : LocalDate.ofInstant(Instant.ofEpochMilli(at.getTime()), HouseClock.ZONE);
    }
}
