package shanyu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One of each trouble, as {@code docs/demo.md} promises it. */
@DemoTest
@DisplayName("The demonstration holds each trouble its document lists")
class DemoTroublesTest {
    private static final String NOW = "timestamptz '" + DemoTest.Today.NOW + "'";

    private final JdbcClient db;

    @Autowired
    DemoTroublesTest(JdbcClient db) {
        this.db = db;
    }

    @TestFactory
    @DisplayName("there is")
    Stream<DynamicTest> eachIsThere() {
        return troubles().entrySet().stream()
                .map(trouble -> DynamicTest.dynamicTest(trouble.getKey(), () -> {
                    long found = db.sql("select count(*) " + trouble.getValue())
                            .query(Long.class)
                            .single();
                    assertThat(found).as(trouble.getKey()).isPositive();
                }));
    }

    @Test
    @DisplayName("the document lists these and no others")
    void theDocumentListsThem() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("../docs/demo.md")).stream()
                .dropWhile(line -> !line.startsWith("| trouble"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(listed).containsExactlyElementsOf(troubles().keySet());
    }

    private static Map<String, String> troubles() {
        var of = new LinkedHashMap<String, String>();
        of.put("a filing being drafted", filing("f.state = 'DRAFT' and f.purpose = 'OPENING'", "head-4"));
        of.put("a receipt overdue, the town told", overdue("registry.filing-receipt") + " and escalated = 1");
        of.put(
                "a receipt overdue, the district office told",
                overdue("registry.filing-receipt") + " and escalated = 2");
        of.put("a filing returned, to be put right", filing("f.state = 'RETURNED'", "head-7"));
        of.put(
                "a receipt issued, its contents still to be judged",
                filing("f.state = 'RECEIPT_ISSUED'", "head-8")
                        + " and exists (select from casework.matter m where m.subject = f.id"
                        + " and m.kind = 'registry.nonconformity' and m.state = 'open')");
        of.put("a filing withdrawn", filing("f.state = 'WITHDRAWN'", "head-9"));
        of.put(
                "a filing that does not conform, published",
                filing("exists (select from registry.nonconformity n where n.filing = f.id)", "head-10"));
        of.put("a change filed and received", filing("f.purpose = 'CHANGE' and f.state = 'RECEIPT_ISSUED'", "head-1"));
        of.put(
                "a change begun and not yet filed",
                filing("f.purpose = 'CHANGE' and f.state = 'DRAFT'", "head-2")
                        + " and exists (select from registry.institution_now i where i.id = f.institution and i.life = 'CHANGING')");
        of.put("an institution that rests", "from registry.institution_now where life = 'SUSPENDED'");
        of.put("a rest that has run over", overdue("registry.resumption"));
        of.put("an institution ordered to rectify", "from registry.institution_now where life = 'RECTIFYING'");
        of.put("an order carried out and released", "from registry.institution_version where act = 'released'");
        of.put("an institution closed", "from registry.institution_now where life = 'CLOSED'");
        of.put(
                "a closing held by its children and prepaid fees",
                "from registry.winding_down w where state = 'OPEN' and exists (select from registry.winding_down_child c"
                        + " where c.winding_down = w.id and c.choice is null) and exists (select from"
                        + " registry.winding_down_family f where f.winding_down = w.id and f.how is null)");
        of.put(
                "free places not reported for weeks",
                "from identity.account a where a.username = 'head-2' and (select max(reported_at) from registry.places_report r"
                        + " where r.institution = a.agency) < " + NOW + " - interval '3 weeks'");
        of.put("a round given up before its event", "from inspection.round where state = 'dead'");
        of.put("a round stalled by a silent key office", "from inspection.round_ending where cause = 'key-silent'");
        of.put(
                "its supplementary round, with the stand-by key",
                "from inspection.round r join inspection.proof p on p.round = r.id join inspection.draw_key k on k.id = p.key"
                        + " where r.kind = 'supplementary' and r.state = 'disclosed' and k.standby");
        of.put(
                "an outcome disputed and read again",
                "from inspection.entropy_entry e join inspection.round r on r.id = e.round"
                        + " where e.answer = 'disputed' and r.state = 'disclosed'");
        of.put(
                "an institution that rested, and the next in line stepped in",
                "from inspection.substitution where stepped_in is not null");
        of.put(
                "a visit never made",
                overdue("inspection.visit-due")
                        + " and subject in (select id from inspection.visit where state = 'lapsed')");
        of.put(
                "an inspector whose licence ran out",
                inspector("insp-h2")
                        + " and not exists (select from inspection.licence l where l.inspector = i.id and l.valid @> "
                        + NOW + "::date)");
        of.put("an inspector kept from a past employer", recused("insp-m3", "PAST_EMPLOYER"));
        of.put("an inspector kept from a relative", recused("insp-e3", "DECLARED_TIE"));
        of.put(
                "a rectification overdue, the ladder climbed",
                overdue("inspection.rectification") + " and escalated = 2");
        of.put("an answer returned by the verifier", "from casework.step where verb = 'returned'");
        of.put(
                "a finding that waits for a person's decision",
                "from casework.matter where kind = 'inspection.decision' and state = 'open'");
        of.put(
                "a lead sent to a department that was not there",
                "from casework.matter where kind = 'inspection.lead' and state = 'open'");
        of.put("a check made from afar", "from inspection.visit where remote and state = 'submitted'");
        of.put(
                "two visits to one place, made as one joint check",
                "from inspection.visit v join inspection.visit l on l.id = v.joint"
                        + " where v.state = 'submitted' and l.state = 'submitted'");
        of.put("a visit corrected, with its trace", "from inspection.visit_edition where edition = 2 and reason <> ''");
        of.put("a publication corrected", "from disclosure.publication where edition = 2 and correction <> ''");
        of.put("a publication overdue", overdue("inspection.publication"));
        of.put(
                "a joint case whose party was told of a proposed penalty",
                "from inspection.joint_case where state = 'proposal-notified'");
        of.put(
                "a case closed without a penalty, first and minor",
                "from inspection.joint_case where state = 'closed' and proposal ->> 'kind' = 'FIRST_MINOR'");
        of.put("an unlicensed site found on patrol", "from inspection.unlicensed_site where state = 'verified'");
        of.put(
                "an incident first reported late, not acknowledged by all",
                "from warning.incident i where late_minutes > 0 and exists (select from warning.recipient r"
                        + " where r.incident = i.id and r.acknowledged_at is null)");
        of.put("a complaint nobody answers", overdue("oversight.answer") + " and escalated = 2");
        of.put(
                "an answer rated low, to be looked at again",
                "from casework.matter where kind = 'oversight.second-look' and state = 'open'");
        of.put(
                "a complaint about a place nobody registered",
                "from oversight.complaint where institution is null and state = 'received'");
        of.put("a yearly disclosure late", overdue("disclosure.yearly"));
        of.put(
                "a yearly disclosure corrected",
                "from disclosure.yearly_report where edition = 2 and state = 'published'");
        of.put(
                "a risk score contested, waiting to be decided",
                "from inspection.risk_correction r where r.decided_at is null");
        of.put(
                "a risk class set by hand, waiting for a second person",
                "from inspection.risk_override r where r.confirmed_at is null and r.declined_at is null");
        return of;
    }

    private static String filing(String condition, String head) {
        return "from registry.filing f join identity.account a on a.agency = f.institution and a.username = '" + head
                + "' where " + condition;
    }

    private static String overdue(String kind) {
        return "from casework.matter where state <> 'closed' and due_at < " + NOW + " and kind = '" + kind + "'";
    }

    private static String inspector(String username) {
        return "from inspection.inspector i join identity.account a on a.id = i.account where a.username = '" + username
                + "'";
    }

    private static String recused(String username, String ground) {
        return inspector(username)
                + " and exists (select from inspection.recusal_row r where r.inspector = i.id and r.ground = '" + ground
                + "')";
    }
}
