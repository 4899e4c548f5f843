package shanyu.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.casework.MatterState.Answerable;
import shanyu.casework.MatterState.Answered;
import shanyu.casework.MatterState.Open;
import shanyu.casework.MatterView.AgencyShown;
import shanyu.casework.MatterView.PaperShown;
import shanyu.casework.MatterView.Step;
import shanyu.casework.MatterView.SubjectShown;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;

/** Matters as their pages show them: with steps, papers, and the verbs open to the caller now. */
@Component
public class MatterViews {
    private final JdbcClient db;
    private final Matters matters;
    private final Papers papers;
    private final Agencies agencies;
    private final Permissions permissions;
    private final HouseClock clock;

    MatterViews(
            JdbcClient db,
            Matters matters,
            Papers papers,
            Agencies agencies,
            Permissions permissions,
            HouseClock clock) {
        this.db = db;
        this.matters = matters;
        this.papers = papers;
        this.agencies = agencies;
        this.permissions = permissions;
        this.clock = clock;
    }

    public Optional<MatterView> find(UUID id, Actor actor) {
        return matters.find(id).map(matter -> view(matter, actor));
    }

    /** Refuses papers that do not exist or are not the caller's to hand in. */
    public void requirePapers(List<UUID> ids, Actor actor) {
        var found = papers.list(ids).stream()
                .filter(paper -> paper.keptBy().equals(actor.account()))
                .map(Papers.Paper::id)
                .toList();
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.field("papers", id.toString(), "unknown-paper").asException();
        });
    }

    private MatterView view(Matter matter, Actor actor) {
        var subject = matter.subject();
        var holder = agencies.find(matter.holder()).orElseThrow();
        return new MatterView(
                matter.id(),
                matter.kind(),
                new SubjectShown(
                        subject.kind(),
                        subject.id(),
                        subject.name(),
                        subject.district(),
                        subject.town(),
                        subject.institution()),
                new AgencyShown(holder.id(), holder.name(), holder.nameEn()),
                matter.department(),
                matter.facts(),
                matter.openedAt(),
                matter.deadline().at(),
                matter.deadline().amount(),
                matter.deadline().unit(),
                matter.deadline().provisional(),
                matter.state().code(),
                matter.isOverdue(clock.instant()),
                matter.escalated(),
                steps(matter.id()),
                verbs(matter, actor),
                matter.version());
    }

    private List<String> verbs(Matter matter, Actor actor) {
        Belonging belonging = MatterWhereabouts.belonging(matter);
        var verbs = new ArrayList<String>();
        if (matter.state() instanceof Open && permissions.allows(actor, "casework.matter.take", belonging))
            verbs.add("take");
        if (matter.checked()
                && matter.state() instanceof Answerable
                && permissions.allows(actor, "casework.matter.answer", belonging)) {
            verbs.add("answer");
        }
        if (matter.state() instanceof Answered(var answerer, var at)
                && permissions.allows(actor, "casework.matter.verify", belonging)
                && !matter.holder().equals(actor.agency())
                && !answerer.equals(actor.account())
                && !matter.barred().contains(actor.accountId())) {
            verbs.add("verify");
            verbs.add("return");
        }
        return verbs;
    }

    private record StepRow(Step step, List<UUID> papers) {}

    private List<Step> steps(UUID matter) {
        var rows =
                db.sql("""
                        select s.*, a.name as by_name, g.name as agency_name, g.name_en as agency_en
                        from casework.step s
                        left join identity.account a on a.id = s.by
                        left join identity.agency g on g.id = a.agency
                        where s.matter = :matter order by s.n
                        """).param("matter", matter).query((row, n) -> step(row)).list();
        Map<UUID, PaperShown> shown = papers
                .list(rows.stream().flatMap(row -> row.papers().stream()).toList())
                .stream()
                .map(paper -> new PaperShown(paper.id(), paper.name(), paper.mediaType(), paper.bytes()))
                .collect(Collectors.toMap(PaperShown::id, Function.identity(), (a, b) -> a));
        return rows.stream()
                .map(row -> new Step(
                        row.step().n(),
                        row.step().verb(),
                        row.step().at(),
                        row.step().by(),
                        row.step().agency(),
                        row.step().agencyEn(),
                        row.step().text(),
                        row.papers().stream()
                                .filter(shown::containsKey)
                                .map(shown::get)
                                .toList()))
                .toList();
    }

    private static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                new Step(
                        row.getInt("n"),
                        row.getString("verb"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("agency_name"),
                        row.getString("agency_en"),
                        row.getString("text"),
                        List.of()),
                Arrays.asList((UUID[]) row.getArray("papers").getArray()));
    }
}
