package shanyu.inspection.visit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.inspection.visit.KeptAnswer.Standing;

/** Rows of answers; none is ever changed but by being settled. */
@Component
class AnswerStore {
    private final JdbcClient db;

    AnswerStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID visit, int edition, String item, GivenAnswer given, UUID by, Performed performed, Standing standing) {
        db.sql("""
                        insert into inspection.item_answer (id, visit, edition, item, answers_on, settles, result, note, photos,
                            fixed, referred, by, performed_at, received_at, late, reason, standing)
                        values (:id, :visit, :edition, :item, :on, :settles, :result, :note, :photos::uuid[], :fixed,
                            :referred, :by, :at, :received, :late, :reason, :standing)
                        """)
                .param("id", given.id())
                .param("visit", visit)
                .param("edition", edition)
                .param("item", item)
                .param("on", given.on())
                .param("settles", given.settles())
                .param("result", given.answer().result().name())
                .param("note", given.answer().note())
                .param("photos", given.answer().photos().toArray(UUID[]::new))
                .param("fixed", given.answer().fixed())
                .param("referred", given.answer().referred())
                .param("by", by)
                .param("at", Timestamp.from(performed.at()))
                .param("received", Timestamp.from(performed.receivedAt()))
                .param("late", performed.late())
                .param("reason", performed.reason())
                .param("standing", standing.name().toLowerCase(Locale.ROOT))
                .update();
    }

    /** Puts an answer on the sheet. */
    void stand(UUID visit, int edition, String item, UUID answer) {
        db.sql("""
                        update inspection.visit_item i
                        set result = a.result, note = a.note, photos = a.photos, fixed = a.fixed, referred = a.referred,
                            by = a.by, at = a.performed_at, answer = a.id, version = i.version + 1
                        from inspection.item_answer a
                        where a.id = :answer and i.visit = :visit and i.edition = :edition and i.item = :item
                        """)
                .param("answer", answer)
                .param("visit", visit)
                .param("edition", edition)
                .param("item", item)
                .update();
    }

    void settle(UUID conflict, UUID by) {
        db.sql("update inspection.item_answer set settled_by = :by where id = :id and settled_by is null")
                .param("by", by)
                .param("id", conflict)
                .update();
    }

    Optional<KeptAnswer> find(UUID visit, String item, UUID id) {
        return db.sql("select * from inspection.item_answer where id = :id and visit = :visit and item = :item")
                .param("id", id)
                .param("visit", visit)
                .param("item", item)
                .query((row, n) -> answer(row))
                .optional();
    }

    /** Conflicts nobody has settled, in the order they came. */
    List<KeptAnswer> open(UUID visit, int edition) {
        return db.sql("""
                        select * from inspection.item_answer
                        where visit = :visit and edition = :edition and standing = 'conflict' and settled_by is null
                        order by received_at, id
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .query((row, n) -> answer(row))
                .list();
    }

    /** All answers to an item of an edition, in the order they came. */
    List<KeptAnswer> of(UUID visit, int edition, String item) {
        return db.sql("""
                        select * from inspection.item_answer
                        where visit = :visit and edition = :edition and item = :item order by received_at, performed_at, id
                        """)
                .param("visit", visit)
                .param("edition", edition)
                .param("item", item)
                .query((row, n) -> answer(row))
                .list();
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        return new KeptAnswer(
                row.getObject("id", UUID.class),
                row.getString("item"),
                new ItemAnswer(
                        ItemResult.valueOf(row.getString("result")),
                        row.getString("note"),
                        List.of((UUID[]) row.getArray("photos").getArray()),
                        row.getBoolean("fixed"),
                        row.getBoolean("referred")),
                row.getObject("by", UUID.class),
                new Performed(
                        row.getTimestamp("performed_at").toInstant(),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBoolean("late"),
                        row.getString("reason")),
                Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
                row.getObject("settled_by", UUID.class));
    }
}
