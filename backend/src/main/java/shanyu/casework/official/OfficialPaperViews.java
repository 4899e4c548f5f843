package shanyu.casework.official;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shanyu.casework.Papers;
import shanyu.evidence.Heads;
import shanyu.identity.Actor;
import shanyu.identity.access.Belonging;
import shanyu.identity.access.Permissions;

/** One official paper as its page shows it. */
@Component
public class OfficialPaperViews {
    private final OfficialPaperStore store;
    private final PaperTemplates templates;
    private final Papers papers;
    private final Heads heads;
    private final Permissions permissions;

    OfficialPaperViews(
            OfficialPaperStore store, PaperTemplates templates, Papers papers, Heads heads, Permissions permissions) {
        this.store = store;
        this.templates = templates;
        this.papers = papers;
        this.heads = heads;
        this.permissions = permissions;
    }

    /**
     * @param replaces number of the paper it corrects; {@code replacedBy} of the one that corrects it
     * @param mayCorrect whether the caller may withdraw or reissue it now
     */
    @Schema(name = "OfficialPaper")
    public record View(
            UUID id,
            PaperKind kind,
            @Schema(example = "310115-ZG-2026-00012") String number,
            PaperTemplate template,
            UUID institution,
            String name,
            String office,
            Map<String, Object> facts,
            OfficialPaper.State state,
            Instant issuedAt,
            @Nullable Instant endedAt,
            String endReason,
            @Nullable UUID replaces,
            @Nullable String replacesNumber,
            @Nullable UUID replacedBy,
            @Nullable String replacedByNumber,
            @Nullable String sha256,
            @Nullable Long headSize,
            @Nullable String headRoot,
            List<Heads.Entry> log,
            boolean mayCorrect,
            int version) {}

    public Optional<View> of(UUID id, Actor actor) {
        return store.find(id).map(paper -> view(paper, actor));
    }

    private View view(OfficialPaper paper, Actor actor) {
        var old = paper.replaces() == null ? Optional.<OfficialPaper>empty() : store.find(paper.replaces());
        var newer = store.replacing(paper.id());
        var belonging = new Belonging(
                paper.subject().district(),
                paper.subject().town(),
                paper.institution(),
                null,
                null,
                java.util.Set.of());
        return new View(
                paper.id(),
                paper.kind(),
                paper.number(),
                templates.find(paper.template()).orElseThrow(),
                paper.institution(),
                paper.subject().name(),
                paper.office(),
                paper.facts(),
                paper.state(),
                paper.issuedAt(),
                paper.endedAt(),
                paper.endReason(),
                paper.replaces(),
                old.map(OfficialPaper::number).orElse(null),
                newer.map(OfficialPaper::id).orElse(null),
                newer.map(OfficialPaper::number).orElse(null),
                paper.paper() == null
                        ? null
                        : papers.find(paper.paper()).map(Papers.Paper::sha256).orElse(null),
                paper.headSize(),
                paper.headRoot(),
                heads.published(OfficialPapers.about(paper.number())),
                paper.state() == OfficialPaper.State.ISSUED
                        && permissions.allows(actor, "casework.official.correct", belonging),
                paper.version());
    }
}
