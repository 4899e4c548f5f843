package shanyu.casework.official;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.casework.Papers;
import shanyu.evidence.Evidence;
import shanyu.evidence.Heads;
import shanyu.norms.Anchor;
import shanyu.norms.NormStatus;
import shanyu.norms.Norms;
import shanyu.server.Duties;
import shanyu.server.HouseClock;
import shanyu.server.print.Html;
import shanyu.server.print.Page;
import shanyu.server.print.Printer;

/**
 * Prints papers right after they were issued, outside the transaction of the act, for drawing a page takes longer than a row
 * may be held. What is older and was never asked for is printed when somebody asks.
 */
@Component
public class Printing {
    private static final Duration FRESH = Duration.ofDays(3);
    private static final int ROUND = 5;

    /** A round begins no further paper after that, and the next is two seconds away: a pile of papers takes no core from the day's work. */
    private static final Duration LONGEST = Duration.ofMillis(400);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final Logger LOG = LoggerFactory.getLogger(Printing.class);

    private final OfficialPaperStore store;
    private final PaperTemplates templates;
    private final Papers papers;
    private final Printer printer;
    private final Norms norms;
    private final Heads heads;
    private final Evidence evidence;
    private final HouseClock clock;
    private final TransactionTemplate transactions;
    private final Duties duties;
    private final String address;

    Printing(
            OfficialPaperStore store,
            PaperTemplates templates,
            Papers papers,
            Printer printer,
            Norms norms,
            Heads heads,
            Evidence evidence,
            HouseClock clock,
            TransactionTemplate transactions,
            Duties duties,
            @Value("${shanyu.address:http://127.0.0.1:${server.port}}") String address) {
        this.store = store;
        this.templates = templates;
        this.papers = papers;
        this.printer = printer;
        this.norms = norms;
        this.heads = heads;
        this.evidence = evidence;
        this.clock = clock;
        this.transactions = transactions;
        this.duties = duties;
        this.address = address;
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 10_000)
    void everyTwoSeconds() {
        try {
            long begun = System.nanoTime();
            transactions.executeWithoutResult(
                    status -> store.unprinted(clock.instant().minus(FRESH), ROUND).stream()
                            .takeWhile(paper -> System.nanoTime() - begun < LONGEST.toNanos())
                            .forEach(this::print));
            duties.done("casework.print", Duration.ofSeconds(2));
        } catch (RuntimeException fault) {
            LOG.error("printing stands still", fault);
        }
    }

    /** The bytes of an issued paper; printed now if nobody did. */
    public byte[] pdf(UUID id) {
        var bytes = transactions.execute(status -> {
            var paper = print(id);
            return papers.bytes(papers.find(java.util.Objects.requireNonNull(paper.paper()))
                            .orElseThrow())
                    .orElseThrow();
        });
        return java.util.Objects.requireNonNull(bytes);
    }

    private OfficialPaper print(UUID id) {
        var paper = store.locked(id).orElseThrow();
        if (paper.paper() != null) return paper;
        var head = heads.latest().orElse(null);
        Long size = head == null ? null : head.size();
        String root = head == null
                ? null
                : Base64.getEncoder().encodeToString(head.root().bytes());
        byte[] bytes = printer.pdf(page(paper, size, root));
        var subject = paper.subject();
        var kept = papers.keepFor(
                bytes,
                paper.number() + ".pdf",
                paper.issuedBy(),
                subject.district(),
                subject.town(),
                paper.institution());
        store.printed(id, kept.id(), size, root, clock.instant());
        evidence.publish(
                OfficialPapers.about(paper.number()),
                Map.of("kind", "paper.printed", "paper", paper.kind().name(), "sha256", kept.sha256()));
        return store.find(id).orElseThrow();
    }

    private Page page(
            OfficialPaper paper,
            @org.jspecify.annotations.Nullable Long size,
            @org.jspecify.annotations.Nullable String root) {
        var template = templates.find(paper.template()).orElseThrow();
        String day = paper.issuedAt().atZone(HouseClock.ZONE).format(DAY);
        String body = "<h1>" + Html.text(template.title()) + "</h1><p class=\"number\">" + paper.number() + "</p>"
                + PaperText.html(template.body(), paper.facts())
                + "<p class=\"sign\">" + Html.text(paper.office()) + "<br/>" + day + "</p>";
        return new Page(
                template.title(),
                paper.number(),
                body,
                size == null ? null : size + " " + root,
                address + "/papers/check?number=" + paper.number(),
                "扫码或打开下列网址核验本文书真伪、是否已更正或撤回；也可把本文件拖到该页，在浏览器内比对其哈希值。"
                        + "文书样式：%s；依据：%s。"
                                .formatted(
                                        template.status().equals("found") ? "官方式样" : "本平台拟定，非官方式样",
                                        cited(template.source(), paper.issuedAt())),
                paper.issuedAt());
    }

    private String cited(String source, Instant at) {
        return norms.asOf(at.atZone(HouseClock.ZONE).toLocalDate())
                .basis(Anchor.of(source), NormStatus.FOUND)
                .cited();
    }
}
