package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyu.Refusals.refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Clocks;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPaper.State;
import shanyu.identity.Accounts;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Role;
import shanyu.identity.access.Belonging;
import shanyu.server.http.Paging;
import shanyu.shared.RefusedException;

@HouseTest
@DisplayName(
        "An official paper stands, is replaced or is taken back, once; whoever holds it and whoever checks it is told")
class OfficialPapersTest {
    private static final String DISTRICT = "310115000";
    private static final String HUAMU = "310115016";
    private static final Paging BY_NUMBER = new Paging("number", 0, 50);

    @Autowired
    private OfficialPapers papers;

    @Autowired
    private OfficialPaperStore store;

    @Autowired
    private OfficialPaperLists lists;

    @Autowired
    private OfficialPaperViews views;

    @Autowired
    private OfficialPaperWhereabouts whereabouts;

    @Autowired
    private PaperChecks checks;

    @Autowired
    private Printing printing;

    @Autowired
    private Clocks clocks;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    private final UUID subject = UUID.randomUUID();
    private Agency institution;
    private Actor office;
    private UUID head;

    @BeforeEach
    void anInstitutionOfItsOwn() {
        callers.nobody();
        office = actors.named("district").orElseThrow();
        var id = UUID.randomUUID();
        institution = agencies.add(new Agency(id, Agency.Kind.INSTITUTION, "文书" + id, "Papers", DISTRICT, HUAMU, null));
        head = accounts.openHashed("p" + id.toString().substring(0, 12), "-", "何园长", id, Set.of(Role.INSTITUTION_HEAD));
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private Subject about(String name) {
        return new Subject("test", subject, institution.name() + name, DISTRICT, HUAMU, institution.id());
    }

    private OfficialPaper issue(PaperKind kind, String name) {
        return papers.issue(new PaperOrder(kind, about(name), "浦东新区教育局", Map.of("reason", "测试"), office.accountId()));
    }

    private OfficialPaper issue() {
        return issue(PaperKind.STOP_ORDER, "");
    }

    private OfficialPaper found(OfficialPaper paper) {
        return papers.find(paper.id()).orElseThrow();
    }

    private List<String> told() {
        return db.sql("select kind from messages.message where recipient = :head order by kind")
                .param("head", head)
                .query(String.class)
                .list();
    }

    /** What the log says about something, numbered or about to be. */
    private List<String> logged(String about) {
        return db.sql("""
                        select body::jsonb ->> 'kind' from (select body from evidence.pending
                            union select body from evidence.entry) log
                        where body like '%"' || :about || '"%' order by 1
                        """).param("about", about).query(String.class).list();
    }

    @Test
    @DisplayName("what is read back is what was issued, in every member; the institution is told, and the log knows")
    void issued() {
        var issued = issue();
        assertThat(found(issued)).isEqualTo(issued);
        assertThat(issued.facts())
                .isEqualTo(Map.of("reason", "测试", "institution", institution.name(), "correction", ""));
        assertThat(issued.issuedAt()).isEqualTo(MovableClock.START);
        assertThat(issued.number()).matches("310115-TZ-2026-\\d{5}");
        assertThat(papers.about("test", subject)).containsExactly(issued);
        assertThat(papers.about("other", subject)).isEmpty();
        assertThat(papers.ofInstitution(institution.id())).containsExactly(issued);
        assertThat(told()).containsExactly("paper.issued");
        assertThat(logged("paper:" + issued.number())).containsExactly("paper.issued");
        assertThat(whereabouts.kind()).isEqualTo("official-paper");
        assertThat(whereabouts.find(issued.id().toString()))
                .contains(new Belonging(DISTRICT, HUAMU, institution.id(), null, null, Set.of()));
        assertThat(whereabouts.find("310115-TZ")).isEmpty();
    }

    @Test
    @DisplayName("each kind of a district counts for itself, one after the other, anew each year")
    void numbers() {
        var first = issue();
        issue(PaperKind.CLOSING_NOTICE, "");
        assertThat(count(issue())).isEqualTo(count(first) + 1);
        clock.set(LocalDate.of(2040, 12, 31), 23);
        int last = count(issue());
        clock.advance(Duration.ofHours(1));
        assertThat(issue().number()).startsWith("310115-TZ-2041-");
        clock.set(LocalDate.of(2040, 12, 31), 23);
        assertThat(count(issue())).isEqualTo(last + 1);
    }

    private static int count(OfficialPaper paper) {
        return Integer.parseInt(paper.number().substring(15));
    }

    @Test
    @DisplayName("taken back: it says when and why, the institution is told, and it is not taken back again")
    void withdrawn() {
        var paper = issue();
        clock.advance(Duration.ofHours(1));
        var over = papers.withdraw(paper.id(), 1, "重复出具", office).orThrow();
        assertThat(over.state()).isEqualTo(State.WITHDRAWN);
        assertThat(over.endedAt()).isEqualTo(clock.instant());
        assertThat(over.endReason()).isEqualTo("重复出具");
        assertThat(over.version()).isEqualTo(2);
        assertThat(told()).containsExactly("paper.issued", "paper.withdrawn");
        assertThat(logged("paper:" + paper.number())).containsExactly("paper.issued", "paper.withdrawn");
        assertThat(refusal(papers.withdraw(paper.id(), 2, "再来", office))).isEqualTo("paper-not-standing");
        assertThat(refusal(papers.reissue(paper.id(), 2, "再来", office))).isEqualTo("paper-not-standing");
        assertThat(views.of(paper.id(), office).orElseThrow().mayCorrect()).isFalse();
        var check = checks.byNumber(paper.number());
        assertThat(check.verdict()).isEqualTo("withdrawn");
        assertThat(check.endedAt()).isEqualTo(over.endedAt());
    }

    @Test
    @DisplayName("reissued: the new one says why and which it replaces, the old one by which it was replaced")
    void reissued() {
        var old = issue();
        assertThat(refusal(papers.reissue(old.id(), 7, "门牌有误", office))).isEqualTo("stale-version");
        assertThat(refusal(papers.withdraw(old.id(), 7, "x", office))).isEqualTo("stale-version");
        assertThat(refusal(papers.reissue(UUID.randomUUID(), 1, "x", office))).isEqualTo("not-found");
        var fresh = papers.reissue(old.id(), 1, "门牌有误", office).orThrow();
        assertThat(fresh.replaces()).isEqualTo(old.id());
        assertThat(fresh.facts())
                .containsEntry("reason", "测试")
                .containsEntry("correction", "本文书更正并代替" + old.number() + "号文书。更正理由：门牌有误");
        assertThat(found(old).state()).isEqualTo(State.REPLACED);
        assertThat(logged("paper:" + old.number())).containsExactly("paper.issued", "paper.replaced");
        var shown = views.of(fresh.id(), office).orElseThrow();
        assertThat(shown.replacesNumber()).isEqualTo(old.number());
        assertThat(shown.replacedBy()).isNull();
        assertThat(shown.mayCorrect()).isTrue();
        var before = views.of(old.id(), office).orElseThrow();
        assertThat(before.replacedBy()).isEqualTo(fresh.id());
        assertThat(before.replacedByNumber()).isEqualTo(fresh.number());
        assertThat(before.replacesNumber()).isNull();
        assertThat(before.endReason()).isEqualTo("门牌有误");
        assertThat(before.mayCorrect()).isFalse();
        assertThat(checks.byNumber(old.number()))
                .extracting(PaperChecks.Check::verdict, PaperChecks.Check::replacedBy)
                .containsExactly("replaced", fresh.number());
    }

    @Test
    @DisplayName("of two corrections made at once from the same page one holds, and the other is told it is stale")
    void raced() {
        var read = issue();
        assertThat(store.end(read, State.WITHDRAWN, "先", office.accountId(), clock.instant()))
                .isTrue();
        assertThat(store.end(read, State.REPLACED, "后", office.accountId(), clock.instant()))
                .isFalse();
        var order = new PaperOrder(read.kind(), read.subject(), read.office(), read.facts(), office.accountId());
        assertThatThrownBy(() -> papers.replace(read, order, "后"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        stale -> assertThat(stale.refusal().type()).isEqualTo("stale-version"));
        assertThat(papers.about("test", subject)).containsExactly(found(read));
    }

    @Test
    @DisplayName("who may not correct it is shown so, and who may not see it is not shown the list of it")
    void whoMayCorrect() {
        var paper = issue();
        var secretary = actors.named("secretary").orElseThrow();
        assertThat(views.of(paper.id(), secretary).orElseThrow().mayCorrect()).isFalse();
        assertThat(views.of(paper.id(), office).orElseThrow().mayCorrect()).isTrue();
        assertThat(views.of(UUID.randomUUID(), office)).isEmpty();
        var weifang = actors.named("town-weifang").orElseThrow();
        assertThat(lists.list(weifang, ofInstitution(), BY_NUMBER).total()).isZero();
        assertThat(lists.list(actors.of(head).orElseThrow(), ofInstitution(), BY_NUMBER)
                        .total())
                .isEqualTo(1);
    }

    private OfficialPaperLists.Filter ofInstitution() {
        return new OfficialPaperLists.Filter(null, null, null, institution.id());
    }

    @Test
    @DisplayName("printed when somebody asks, once; from then on its bytes have a hash, and anybody can check them")
    void printedOnAsking() throws Exception {
        var paper = issue();
        assertThat(row(paper).printed()).isFalse();
        assertThat(views.of(paper.id(), office).orElseThrow().sha256()).isNull();
        assertThat(checks.byNumber(paper.number()).sha256()).isNull();
        byte[] pdf = printing.pdf(paper.id());
        assertThat(printing.pdf(paper.id())).isEqualTo(pdf);
        assertThat(row(paper).printed()).isTrue();
        String hash = Hashes.hex(Hashes.sha256(pdf));
        assertThat(views.of(paper.id(), office).orElseThrow().sha256()).isEqualTo(hash);
        assertThat(logged("paper:" + paper.number())).containsExactly("paper.issued", "paper.printed");
        var check = checks.byHash(hash);
        assertThat(check).isEqualTo(checks.byNumber(paper.number()));
        assertThat(check.verdict()).isEqualTo("genuine");
        assertThat(check.kind()).isEqualTo(PaperKind.STOP_ORDER);
        assertThat(check.title()).isEqualTo("责令停止服务通知书");
        assertThat(check.titleEn()).isEqualTo("Order to stop");
        assertThat(check.office()).isEqualTo("浦东新区教育局");
        assertThat(check.issuedAt()).isEqualTo(paper.issuedAt());
        assertThat(check.endedAt()).isNull();
        assertThat(check.sha256()).isEqualTo(hash);
    }

    private OfficialPaperLists.Row row(OfficialPaper paper) {
        return lists.list(office, ofInstitution(), BY_NUMBER).items().stream()
                .filter(row -> row.id().equals(paper.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("a number and a hash nobody gave are unknown, and nothing is told of them")
    void unknown() {
        assertThat(checks.byNumber("310115-TZ-1999-00001")).isEqualTo(PaperChecks.Check.unknown());
        assertThat(checks.byHash("00".repeat(32)).verdict()).isEqualTo("unknown");
    }

    @Test
    @DisplayName("an extract is known by its hash, with the day it shows; printed twice it is one entry of the log")
    void extracts() {
        byte[] pdf = ("%PDF " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        var day = LocalDate.of(2026, 9, 1);
        checks.printed("file", pdf, institution.id(), day, office.accountId());
        clock.advance(Duration.ofMinutes(5));
        checks.printed("file", pdf, institution.id(), day, office.accountId());
        String hash = HexFormat.of().formatHex(Hashes.sha256(pdf));
        var check = checks.byHash(hash);
        assertThat(check.verdict()).isEqualTo("extract");
        assertThat(check.asOf()).isEqualTo(day);
        assertThat(check.issuedAt()).isEqualTo(MovableClock.START);
        assertThat(check.sha256()).isEqualTo(hash);
        assertThat(check.number()).isNull();
        assertThat(logged("extract:" + hash)).containsExactly("extract.printed");
    }

    @Test
    @DisplayName("what was issued in the last three days is printed by itself; what is older waits until somebody asks")
    void printedByItself() {
        Instant last = db.sql("select max(issued_at) from casework.official_paper")
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
        Instant begin = last.isAfter(MovableClock.START) ? last.plus(Duration.ofDays(9)) : MovableClock.START;
        clock.set(begin);
        var old = issue();
        clock.advance(Duration.ofNanos(1_000));
        var edge = issue();
        clock.set(begin.plus(Duration.ofDays(3)));
        var fresh = issue();
        // A round begins no further paper once it has taken long.
        printing.everyTwoSeconds();
        printing.everyTwoSeconds();
        assertThat(found(fresh).paper()).isNotNull();
        assertThat(found(edge).paper()).isNotNull();
        assertThat(found(old).paper()).as("three days old").isNull();
        assertThat(clocks.duties()).anySatisfy(duty -> {
            assertThat(duty.name()).isEqualTo("casework.print");
            assertThat(duty.every()).isEqualTo(2);
            assertThat(duty.lastDone()).isEqualTo(clock.instant());
        });
    }
}
