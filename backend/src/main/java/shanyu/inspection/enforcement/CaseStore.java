package shanyu.inspection.enforcement;

import static shanyu.server.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Rows of joint cases, and the one translation between a row and a {@link JointCase}. */
@Component
class CaseStore {
    private final JdbcClient db;
    private final ObjectMapper json;

    CaseStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(JointCase of) {
        db.sql("""
                        insert into inspection.joint_case (id, number, title, district, town, institution, site, finding, petition,
                            office, enforcer, opened_by, opened_at, decide_by_at, state, progress)
                        values (:id, :number, :title, :district, :town, :institution, :site, :finding, :petition, :office,
                            :enforcer, :by, :at, :decideBy, :state, :progress::jsonb)
                        """)
                .param("id", of.id())
                .param("number", of.number())
                .param("title", of.title())
                .param("district", of.district())
                .param("town", of.town())
                .param("institution", of.institution())
                .param("site", of.site())
                .param("finding", of.finding())
                .param("petition", of.petition())
                .param("office", of.office())
                .param("enforcer", of.enforcer())
                .param("by", of.openedBy())
                .param("at", Timestamp.from(of.openedAt()))
                .param("decideBy", Timestamp.from(of.decideBy()))
                .param("state", of.state().code())
                .param("progress", json.writeValueAsString(of.state()))
                .update();
    }

    Optional<JointCase> find(UUID id) {
        return db.sql("select * from inspection.joint_case where id = :id")
                .param("id", id)
                .query((row, n) -> jointCase(row))
                .optional();
    }

    List<JointCase> ofInstitution(UUID institution) {
        return db.sql("select * from inspection.joint_case where institution = :id order by opened_at")
                .param("id", institution)
                .query((row, n) -> jointCase(row))
                .list();
    }

    Optional<JointCase> openOn(UUID finding) {
        return db.sql("select * from inspection.joint_case where finding = :id and state <> 'closed'")
                .param("id", finding)
                .query((row, n) -> jointCase(row))
                .optional();
    }

    /** Cases whose party let the time to ask for a hearing pass, its matter still open. */
    List<UUID> hearingsForgone(Instant now) {
        return db.sql("""
                        select c.id from inspection.joint_case c
                        where c.state = 'proposal-notified' and (c.progress ->> 'hearingUntil')::timestamptz < :now
                          and exists (select 1 from casework.matter m where m.subject_kind = 'joint-case' and m.subject = c.id
                                      and m.kind = 'inspection.case-hearing-ask' and m.state <> 'closed')
                        limit 500
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Writes whatever changed; false when the row has moved on from the version given. */
    boolean save(JointCase of) {
        return db.sql("""
                                update inspection.joint_case
                                set state = :state, progress = :progress::jsonb, enforcer = :enforcer, proposal = :proposal::jsonb,
                                    decision = :ruling::jsonb, notified_at = :notifiedAt::timestamptz,
                                    published_at = :publishedAt::timestamptz, shown_until = :shownUntil::date,
                                    withdrawn_at = :withdrawnAt::timestamptz, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", of.state().code())
                        .param("progress", json.writeValueAsString(of.state()))
                        .param("enforcer", of.enforcer())
                        .param("proposal", of.proposal() == null ? null : json.writeValueAsString(of.proposal()))
                        .param("ruling", of.ruling() == null ? null : json.writeValueAsString(of.ruling()))
                        .param("notifiedAt", at(of.notifiedAt()))
                        .param("publishedAt", at(of.publishedAt()))
                        .param("shownUntil", of.shownUntil())
                        .param("withdrawnAt", at(of.withdrawnAt()))
                        .param("id", of.id())
                        .param("version", of.version())
                        .update()
                == 1;
    }

    private static @Nullable Timestamp at(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private JointCase jointCase(ResultSet row) throws SQLException {
        String proposal = row.getString("proposal");
        String ruling = row.getString("decision");
        return new JointCase(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("district"),
                row.getString("town"),
                row.getObject("institution", UUID.class),
                row.getObject("site", UUID.class),
                row.getObject("finding", UUID.class),
                row.getObject("petition", UUID.class),
                row.getObject("office", UUID.class),
                row.getObject("enforcer", UUID.class),
                row.getObject("opened_by", UUID.class),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("decide_by_at").toInstant(),
                json.readValue(row.getString("progress"), CaseState.class),
                proposal == null ? null : json.readValue(proposal, Proposal.class),
                ruling == null ? null : json.readValue(ruling, Ruling.class),
                instant(row, "notified_at"),
                instant(row, "published_at"),
                row.getObject("shown_until", LocalDate.class),
                instant(row, "withdrawn_at"),
                row.getInt("version"));
    }
}
