package shanyu.registry;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.identity.Actor;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Papers attached to filings, and the papers that stand on an institution's file. */
@Component
class PaperFile {
    private final JdbcClient db;
    private final Papers papers;

    PaperFile(JdbcClient db, Papers papers) {
        this.db = db;
        this.papers = papers;
    }

    /** Refuses a paper that was not handed in for this institution, or by somebody who may not speak for it. */
    Outcome<AttachedPaper> known(AttachedPaper paper, UUID institution, Actor by) {
        boolean theirs = papers.find(paper.paper())
                .filter(kept -> institution.equals(kept.institution()))
                .filter(kept -> kept.keptBy().equals(by.account()) || institution.equals(by.agency()))
                .isPresent();
        if (!theirs)
            return Refusal.field("paper", paper.paper().toString(), "unknown-paper")
                    .asOutcome();
        if (paper.validFrom() != null
                && paper.validUntil() != null
                && paper.validFrom().isAfter(paper.validUntil())) {
            return Refusal.field("validUntil", paper.validUntil().toString(), "ends-before-it-begins")
                    .asOutcome();
        }
        return Outcome.done(paper);
    }

    void attach(UUID filing, AttachedPaper paper) {
        bind("""
                        insert into registry.filing_paper (filing, paper, kind, number, issuer, valid_from, valid_until)
                        values (:owner, :paper, :kind, :number, :issuer, :from, :until)
                        on conflict (filing, paper) do update
                        set kind = excluded.kind, number = excluded.number, issuer = excluded.issuer,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until
                        """, filing, paper).update();
    }

    boolean detach(UUID filing, UUID paper) {
        return db.sql("delete from registry.filing_paper where filing = :filing and paper = :paper")
                        .param("filing", filing)
                        .param("paper", paper)
                        .update()
                == 1;
    }

    List<AttachedPaper> attached(UUID filing) {
        return db.sql("select * from registry.filing_paper where filing = :filing order by kind, number")
                .param("filing", filing)
                .query((row, n) -> paper(row))
                .list();
    }

    /** Puts a paper on the file; the one of its kind and number that stood there is set aside. */
    void hold(UUID institution, AttachedPaper paper, Instant at) {
        db.sql("""
                        update registry.held_paper set held = tstzrange(lower(held), :at)
                        where institution = :institution and kind = :kind and number = :number and upper_inf(held)
                          and lower(held) < :at
                        """)
                .param("at", Timestamp.from(at))
                .param("institution", institution)
                .param("kind", paper.kind())
                .param("number", paper.number())
                .update();
        bind("""
                        insert into registry.held_paper
                            (institution, paper, kind, number, issuer, valid_from, valid_until, held)
                        values (:owner, :paper, :kind, :number, :issuer, :from, :until, tstzrange(:at, null))
                        """, institution, paper).param("at", Timestamp.from(at)).update();
    }

    /** The papers on the file at a moment. */
    List<AttachedPaper> held(UUID institution, Instant moment) {
        return db.sql("""
                        select * from registry.held_paper
                        where institution = :institution and held @> :moment::timestamptz order by kind, number
                        """)
                .param("institution", institution)
                .param("moment", Timestamp.from(moment))
                .query((row, n) -> paper(row))
                .list();
    }

    private JdbcClient.StatementSpec bind(String sql, UUID owner, AttachedPaper paper) {
        return db.sql(sql)
                .param("owner", owner)
                .param("paper", paper.paper())
                .param("kind", paper.kind())
                .param("number", paper.number())
                .param("issuer", paper.issuer())
                .param("from", paper.validFrom())
                .param("until", paper.validUntil());
    }

    static AttachedPaper paper(ResultSet row) throws SQLException {
        return new AttachedPaper(
                row.getString("kind"),
                row.getObject("paper", UUID.class),
                row.getString("number"),
                row.getString("issuer"),
                day(row.getDate("valid_from")),
                day(row.getDate("valid_until")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
