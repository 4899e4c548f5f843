package shanyu.inspection.draw;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.draw.MonthPlan.Seat;
import shanyu.inspection.draw.Recused.Ground;
import shanyu.inspection.draw.Sealed.InspectorRow;
import shanyu.verifier.draw.Inspector;
import shanyu.verifier.draw.Institution;
import shanyu.verifier.draw.Libraries;
import shanyu.verifier.draw.Recusal;

/** The rows a round is bound to: kept as committed, read back as the verifier wants them. */
@Component
class LibraryStore {
    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient db;

    LibraryStore(JdbcTemplate batches, JdbcClient db) {
        this.batches = batches;
        this.db = db;
    }

    void keep(UUID round, Sealed rows) {
        batches.batchUpdate(
                "insert into inspection.pool_row (round, institution, code, stratum, salt, town) values (?, ?, ?, ?, ?, ?)",
                rows.pool(),
                BATCH,
                (row, each) -> {
                    row.setObject(1, round);
                    row.setObject(2, each.seat().institution());
                    row.setString(3, each.seat().code());
                    row.setString(4, each.seat().stratum());
                    row.setString(5, each.salt());
                    row.setString(6, each.seat().town());
                });
        batches.batchUpdate(
                "insert into inspection.inspector_row (round, inspector, pseudonym, key, department, salt) values (?, ?, ?, ?, ?, ?)",
                rows.inspectors(),
                BATCH,
                (row, each) -> {
                    row.setObject(1, round);
                    row.setObject(2, each.inspector());
                    row.setString(3, each.pseudonym());
                    row.setString(4, each.key());
                    row.setString(5, each.department());
                    row.setString(6, each.salt());
                });
        batches.batchUpdate(
                "insert into inspection.recusal_row (round, inspector, institution, ground) values (?, ?, ?, ?)",
                rows.recused(),
                BATCH,
                (row, each) -> {
                    row.setObject(1, round);
                    row.setObject(2, each.inspector());
                    row.setObject(3, each.institution());
                    row.setString(4, each.ground().name());
                });
    }

    /** Institutions in the pool of a round, by code. */
    List<Seat> pool(UUID round) {
        return db.sql("select * from inspection.pool_row where round = :round order by code")
                .param("round", round)
                .query((row, n) -> new Seat(
                        row.getObject("institution", UUID.class),
                        row.getString("code"),
                        row.getString("town"),
                        row.getString("stratum")))
                .list();
    }

    List<InspectorRow> inspectors(UUID round) {
        return db.sql("select * from inspection.inspector_row where round = :round")
                .param("round", round)
                .query((row, n) -> new InspectorRow(
                        row.getObject("inspector", UUID.class),
                        row.getString("pseudonym"),
                        row.getString("key"),
                        row.getString("department"),
                        row.getString("salt")))
                .list();
    }

    List<Recused> recused(UUID round) {
        return db.sql("select * from inspection.recusal_row where round = :round")
                .param("round", round)
                .query((row, n) -> new Recused(
                        row.getObject("inspector", UUID.class),
                        row.getObject("institution", UUID.class),
                        Ground.valueOf(row.getString("ground"))))
                .list();
    }

    /** The three libraries exactly as committed. */
    Libraries libraries(UUID round) {
        var pool = db.sql("select code, stratum, salt from inspection.pool_row where round = :round")
                .param("round", round)
                .query((row, n) ->
                        new Institution(row.getString("code"), row.getString("stratum"), row.getString("salt")))
                .list();
        var inspectors = inspectors(round).stream()
                .map(row -> new Inspector(row.pseudonym(), row.department(), row.salt()))
                .toList();
        var recusals = db.sql("""
                        select i.pseudonym, p.code from inspection.recusal_row r
                        join inspection.inspector_row i on i.round = r.round and i.inspector = r.inspector
                        join inspection.pool_row p on p.round = r.round and p.institution = r.institution
                        where r.round = :round
                        """)
                .param("round", round)
                .query((row, n) -> new Recusal(row.getString("pseudonym"), row.getString("code")))
                .list();
        return Libraries.sorted(pool, inspectors, recusals);
    }

    /** Institutions of a round by the code the record calls them. */
    Map<String, UUID> institutionsByCode(UUID round) {
        return pool(round).stream().collect(Collectors.toMap(Seat::code, Seat::institution));
    }

    /** Inspectors of a round by the pseudonym the record calls them. */
    Map<String, UUID> inspectorsByPseudonym(UUID round) {
        return inspectors(round).stream().collect(Collectors.toMap(InspectorRow::pseudonym, InspectorRow::inspector));
    }
}
