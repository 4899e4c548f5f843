package shanyu.casework.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.official.OfficialPaper.State;
import shanyu.evidence.Evidence;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.messages.Messages;
import shanyu.messages.Telling;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/**
 * Issues papers in the transaction of the act they tell of: the number, the facts and the log's entry are kept exactly when
 * the act is. The page itself is printed right after, by {@link Printing}.
 */
@Component
@Transactional
public class OfficialPapers {
    private final OfficialPaperStore store;
    private final PaperTemplates templates;
    private final Evidence evidence;
    private final Messages messages;
    private final ObjectMapper json;
    private final HouseClock clock;

    OfficialPapers(
            OfficialPaperStore store,
            PaperTemplates templates,
            Evidence evidence,
            Messages messages,
            ObjectMapper json,
            HouseClock clock) {
        this.store = store;
        this.templates = templates;
        this.evidence = evidence;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    public OfficialPaper issue(PaperOrder order) {
        return issue(order, null);
    }

    /** Issues a paper that takes the place of another; the other stays readable and says by which it was replaced. */
    public OfficialPaper replace(OfficialPaper old, PaperOrder order, String reason) {
        if (!store.end(old, State.REPLACED, reason, order.by(), clock.instant()))
            throw Versions.stale(old.version() + 1).asException();
        logEnd(old, "paper.replaced");
        var facts = new LinkedHashMap<>(order.facts());
        facts.put("correction", "本文书更正并代替%s号文书。更正理由：%s".formatted(old.number(), reason));
        return issue(new PaperOrder(order.kind(), order.subject(), order.office(), facts, order.by()), old.id());
    }

    /** Issues it anew with the same facts and today's wording, saying why. */
    public Outcome<OfficialPaper> reissue(UUID id, int version, String reason, Actor by) {
        return standing(id, version)
                .map(old -> replace(
                        old,
                        new PaperOrder(old.kind(), old.subject(), old.office(), old.facts(), by.accountId()),
                        reason));
    }

    /** Takes it back: whoever checks it is told that it no longer holds. */
    public Outcome<OfficialPaper> withdraw(UUID id, int version, String reason, Actor by) {
        return standing(id, version).then(paper -> {
            if (!store.end(paper, State.WITHDRAWN, reason, by.accountId(), clock.instant()))
                return Versions.stale(paper.version() + 1).asOutcome();
            logEnd(paper, "paper.withdrawn");
            tell(paper, "paper.withdrawn");
            return Outcome.done(store.find(id).orElseThrow());
        });
    }

    @Transactional(readOnly = true)
    public Optional<OfficialPaper> find(UUID id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    public List<OfficialPaper> ofInstitution(UUID institution) {
        return store.ofInstitution(institution);
    }

    /** The papers about something, oldest first. */
    @Transactional(readOnly = true)
    public List<OfficialPaper> about(String subjectKind, UUID subject) {
        return store.about(subjectKind, subject);
    }

    private OfficialPaper issue(PaperOrder order, @Nullable UUID replaces) {
        var now = clock.instant();
        var today = clock.today();
        var subject = order.subject();
        var institution = Objects.requireNonNull(subject.institution(), "a paper is addressed to an institution");
        var template = templates.of(order.kind(), today);
        int n = store.next(subject.district(), order.kind(), today.getYear());
        String number = order.kind().number(subject.district(), today.getYear(), n);
        var facts = new LinkedHashMap<>(order.facts());
        facts.putIfAbsent("institution", subject.name());
        facts.putIfAbsent("correction", "");
        var paper = new OfficialPaper(
                UUID.randomUUID(),
                order.kind(),
                number,
                template.id(),
                subject,
                institution,
                order.office(),
                facts,
                State.ISSUED,
                now,
                order.by(),
                replaces,
                null,
                "",
                null,
                null,
                null,
                1);
        String text = json.writeValueAsString(facts);
        byte[] hash = Hashes.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        store.add(paper, text, hash);
        evidence.publish(
                about(number),
                Map.of(
                        "kind", "paper.issued",
                        "paper", order.kind().name(),
                        "template", template.id().toString(),
                        "facts", Hashes.hex(hash)));
        tell(paper, "paper.issued");
        return paper;
    }

    private void tell(OfficialPaper paper, String kind) {
        messages.tell(
                paper.institution(),
                List.of(Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK),
                new Telling(
                        kind,
                        Map.of("paper", paper.kind().name(), "number", paper.number()),
                        "/office/papers/" + paper.id(),
                        kind + ":" + paper.id()),
                null);
    }

    private void logEnd(OfficialPaper paper, String kind) {
        evidence.publish(
                about(paper.number()),
                Map.of("kind", kind, "paper", paper.kind().name()));
    }

    private Outcome<OfficialPaper> standing(UUID id, int version) {
        var found = store.find(id);
        if (found.isEmpty()) return Refusal.missing().asOutcome();
        var paper = found.get();
        if (paper.version() != version) return Versions.stale(paper.version()).asOutcome();
        return paper.state() == State.ISSUED
                ? Outcome.done(paper)
                : Refusal.state("paper-not-standing", paper.state().name()).asOutcome();
    }

    /** The name under which the log keeps what it says of a paper. */
    static String about(String number) {
        return "paper:" + number;
    }
}
