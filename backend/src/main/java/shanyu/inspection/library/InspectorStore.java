package shanyu.inspection.library;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.shared.DateRange;

/** Rows of inspectors with what hangs on them, read and written whole. */
@Component
class InspectorStore {
    private final JdbcClient db;

    InspectorStore(JdbcClient db) {
        this.db = db;
    }

    void add(Inspector inspector, Instant at) {
        db.sql("""
                        insert into inspection.inspector (id, account, district, department, town, created_at)
                        values (:id, :account, :district, :department, :town, :at)
                        """)
                .param("id", inspector.id())
                .param("account", inspector.account())
                .param("district", inspector.district())
                .param("department", inspector.department())
                .param("town", inspector.town())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** False when the row has moved on from this version. */
    boolean change(UUID id, int version, String department, @Nullable String town, boolean active) {
        return db.sql("""
                        update inspection.inspector
                        set department = :department, town = :town, active = :active, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("department", department)
                        .param("town", town)
                        .param("active", active)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void touch(UUID id) {
        db.sql("update inspection.inspector set version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    boolean isOthersLicence(String number, UUID inspector) {
        return db.sql(
                        "select exists (select from inspection.licence where number = :number and inspector <> :inspector)")
                .param("number", number)
                .param("inspector", inspector)
                .query(Boolean.class)
                .single();
    }

    void addLicence(UUID inspector, Licence licence, Instant at) {
        db.sql("""
                        insert into inspection.licence (id, inspector, number, valid, entered_at)
                        values (:id, :inspector, :number, daterange(:from, :to), :at)
                        """)
                .param("id", licence.id())
                .param("inspector", inspector)
                .param("number", licence.number())
                .param("from", licence.valid().from())
                .param("to", licence.valid().to())
                .param("at", Timestamp.from(at))
                .update();
    }

    void addEmployment(UUID inspector, PastEmployment past, Instant at) {
        db.sql("""
                        insert into inspection.past_employment (id, inspector, institution, during, entered_at)
                        values (:id, :inspector, :institution, daterange(:from, :to), :at)
                        """)
                .param("id", past.id())
                .param("inspector", inspector)
                .param("institution", past.institution())
                .param("from", past.during().from())
                .param("to", past.during().to())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** False when one with this institution already stands. */
    boolean addTie(UUID inspector, DeclaredTie tie) {
        return db.sql("""
                        insert into inspection.declared_tie (id, inspector, institution, kind, declared_at)
                        values (:id, :inspector, :institution, :kind, :at)
                        on conflict (inspector, institution) where withdrawn_at is null do nothing
                        """)
                        .param("id", tie.id())
                        .param("inspector", inspector)
                        .param("institution", tie.institution())
                        .param("kind", tie.kind().name())
                        .param("at", Timestamp.from(tie.declaredAt()))
                        .update()
                == 1;
    }

    boolean withdrawTie(UUID inspector, UUID tie, UUID by, String reason, Instant at) {
        return db.sql("""
                        update inspection.declared_tie
                        set withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                        where id = :id and inspector = :inspector and withdrawn_at is null
                        """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("reason", reason)
                        .param("id", tie)
                        .param("inspector", inspector)
                        .update()
                == 1;
    }

    Optional<Inspector> find(UUID id) {
        return read("i.id = :value", id).stream().findFirst();
    }

    Optional<Inspector> ofAccount(UUID account) {
        return read("i.account = :value", account).stream().findFirst();
    }

    List<Inspector> all(Collection<UUID> ids) {
        return read("i.id = any(:value::uuid[])", ids.toArray(UUID[]::new));
    }

    /** Active inspectors of a district, by id. */
    List<Inspector> active(String district) {
        return read("i.district = :value and i.active", district);
    }

    private List<Inspector> read(String where, Object value) {
        var bare = db.sql("""
                        select i.*, a.username, a.name from inspection.inspector i join identity.account a on a.id = i.account
                        where """ + " " + where + " order by i.id")
                .param("value", value)
                .query((row, n) -> bare(row))
                .list();
        if (bare.isEmpty()) return bare;
        UUID[] ids = bare.stream().map(Inspector::id).toArray(UUID[]::new);
        Map<UUID, List<Licence>> licences = grouped(
                "select inspector, id, number, lower(valid) as first, upper(valid) as after from inspection.licence"
                        + " where inspector = any(:ids::uuid[]) order by first",
                ids,
                row -> new Licence(row.getObject("id", UUID.class), row.getString("number"), range(row)));
        Map<UUID, List<PastEmployment>> past = grouped(
                "select p.inspector, p.id, p.institution, g.name, lower(during) as first, upper(during) as after"
                        + " from inspection.past_employment p join identity.agency g on g.id = p.institution"
                        + " where inspector = any(:ids::uuid[]) order by first",
                ids,
                row -> new PastEmployment(
                        row.getObject("id", UUID.class),
                        row.getObject("institution", UUID.class),
                        row.getString("name"),
                        range(row)));
        Map<UUID, List<DeclaredTie>> ties = grouped(
                "select t.inspector, t.id, t.institution, g.name, t.kind, t.declared_at from inspection.declared_tie t"
                        + " join identity.agency g on g.id = t.institution"
                        + " where inspector = any(:ids::uuid[]) and withdrawn_at is null order by declared_at",
                ids,
                row -> new DeclaredTie(
                        row.getObject("id", UUID.class),
                        row.getObject("institution", UUID.class),
                        row.getString("name"),
                        DeclaredTie.Kind.valueOf(row.getString("kind")),
                        row.getTimestamp("declared_at").toInstant()));
        return bare.stream()
                .map(each -> new Inspector(
                        each.id(),
                        each.account(),
                        each.username(),
                        each.name(),
                        each.district(),
                        each.department(),
                        each.town(),
                        each.active(),
                        licences.getOrDefault(each.id(), List.of()),
                        past.getOrDefault(each.id(), List.of()),
                        ties.getOrDefault(each.id(), List.of()),
                        each.version()))
                .toList();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> grouped(String sql, UUID[] ids, Reader<T> reader) {
        var groups = new LinkedHashMap<UUID, List<T>>();
        db.sql(sql).param("ids", ids).query(row -> {
            groups.computeIfAbsent(row.getObject("inspector", UUID.class), any -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return groups;
    }

    private static DateRange range(ResultSet row) throws SQLException {
        Date after = row.getDate("after");
        return new DateRange(row.getDate("first").toLocalDate(), after == null ? null : after.toLocalDate());
    }

    private static Inspector bare(ResultSet row) throws SQLException {
        return new Inspector(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("username"),
                row.getString("name"),
                row.getString("district"),
                row.getString("department"),
                row.getString("town"),
                row.getBoolean("active"),
                List.of(),
                List.of(),
                List.of(),
                row.getInt("version"));
    }
}
