package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.registry.Desk.Site;
import tools.jackson.databind.JsonNode;

@HouseTest
@Import(Desk.class)
@DisplayName("Filing, as the people in it meet it: drafted, handed in, looked at, received or sent back")
class FilingStoryTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    @AfterEach
    void backToTheStart() {
        clock.set(MovableClock.START);
    }

    private List<String> openMatters(JsonNode filing) {
        return db.sql("select kind from casework.matter where subject = :id and state <> 'closed' order by kind")
                .param("id", UUID.fromString(filing.path("id").asString()))
                .query(String.class)
                .list();
    }

    private static Map<String, Object> checked(boolean differs) {
        return Map.of("on", "2026-09-16", "differs", differs, "remarks", "现场二班，与备案一致");
    }

    @Test
    @DisplayName("a complete filing is checked by the town and received by the office; the institution opens")
    void fromDraftToReceipt() {
        var site = desk.prepare("花木拾光托育园", "FOR_PROFIT");
        var filing = desk.filled(site, "OPENING", Desk.form("花木拾光托育园", "FOR_PROFIT"), null);
        assertThat(filing.path("state").asString()).isEqualTo("DRAFT");

        filing = desk.act(site.head(), filing, "submit", null);
        assertThat(filing.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(openMatters(filing))
                .containsExactly("registry.filing-check", "registry.filing-receipt", "registry.nonconformity");
        assertThat(dueDay(filing, "registry.filing-receipt"))
                .as("five working days, the worked Sunday before the holiday counted")
                .isEqualTo("2026-09-22");

        filing = desk.act(desk.as("town-huamu"), filing, "check", checked(false));
        filing = desk.act(desk.as("district"), filing, "receipt", Map.of("reasonWithoutCheck", ""));
        assertThat(filing.path("state").asString()).isEqualTo("RECEIPT_ISSUED");
        assertThat(filing.path("receipt").asString()).matches("310115-2026-\\d{5}");
        assertThat(openMatters(filing)).containsExactly("registry.nonconformity");
        assertThat(filing.path("conditions"))
                .as("the notice quotes the size of an older-toddler class with its source")
                .anySatisfy(line -> {
                    assertThat(line.path("name").asString()).isEqualTo("class-size");
                    assertThat(line.path("member").asString("")).isEqualTo("OLDER_TODDLER");
                    assertThat(line.path("value").asString()).isEqualTo("20");
                    assertThat(line.at("/basis/source").asString()).isEqualTo("setting-standard#19");
                });

        filing = desk.act(desk.as("district"), filing, "conformity", null);
        assertThat(openMatters(filing)).isEmpty();

        var file = site.file();
        assertThat(file.at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(file.at("/receipt/number").asString())
                .isEqualTo(filing.path("receipt").asString());
        assertThat(file.path("places").asInt()).isEqualTo(40);
        assertThat(file.path("papers")).anySatisfy(paper -> {
            assertThat(paper.path("kind").asString()).isEqualTo("FIRE_SAFETY_PROOF");
            assertThat(paper.path("standing").asString()).isEqualTo("valid");
        });
        assertThat(kinds(site))
                .contains(
                        "registry.institution.entered",
                        "registry.filing.submitted",
                        "registry.filing.checked",
                        "registry.filing.receipt-issued",
                        "registry.institution.opened");
    }

    private String dueDay(JsonNode filing, String kind) {
        return db.sql("""
                        select to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from casework.matter
                        where subject = :id and kind = :kind and state <> 'closed'
                        """)
                .param("id", UUID.fromString(filing.path("id").asString()))
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private static List<String> kinds(Site site) {
        return site.head()
                .get("/api/institutions/" + site.id() + "/timeline")
                .json()
                .valueStream()
                .map(entry -> entry.path("kind").asString())
                .toList();
    }

    @Test
    @DisplayName("each field and paper that is missing is named, and nothing is handed in")
    void whatIsMissingIsNamed() {
        var site = desk.prepare("花木半页托育园", "FOR_PROFIT");
        var begun = site.head()
                .post("/api/filings", Map.of("institution", site.id().toString(), "purpose", "OPENING"))
                .json();
        var refused = desk.tries(site.head(), begun, "submit", null);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("filing-incomplete");
        assertThat(fields(refused)).contains("serviceForms", "classes", "head", "phone", "openingHours");

        var saved = site.head()
                .put(
                        "/api/filings/" + begun.path("id").asString() + "/form",
                        Desk.form("花木半页托育园", "FOR_PROFIT"),
                        "\"1\"")
                .json();
        refused = desk.tries(site.head(), saved, "submit", null);
        assertThat(fields(refused))
                .contains("papers.FIRE_SAFETY_PROOF", "papers.HEALTH_EVALUATION_REPORT")
                .as("no meals are provided, so no food licence is asked for")
                .doesNotContain("papers.FOOD_LICENCE");
    }

    private static List<String> fields(Callers.Answer refused) {
        return refused.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    @Test
    @DisplayName("a five-child home brings fewer papers than an institution")
    void aHomeIsNotAnInstitution() {
        var site = desk.prepare("东陆小小家庭托育点", "HOME");
        var form = Desk.form("东陆小小家庭托育点", "HOME");
        form.put("classes", List.of(Map.of("kind", "MIXED", "classes", 1, "places", 5)));
        form.put("premises", "OWN");
        var filing = desk.act(site.head(), desk.filled(site, "OPENING", form, null), "submit", null);
        assertThat(filing.path("papers"))
                .filteredOn(paper -> !paper.path("standing").asString().equals("absent"))
                .extracting(paper -> paper.path("kind").asString())
                .containsExactlyInAnyOrder(
                        "REGISTRATION_CERTIFICATE", "PREMISES_PROOF", "FILING_FORM", "FILING_COMMITMENT");
        assertThat(filing.path("judgements"))
                .allSatisfy(judged ->
                        assertThat(judged.at("/judgement/outcome").asString()).isEqualTo("COMPLIES"));
    }

    @Test
    @DisplayName("what is sent back comes again, and its clocks start anew")
    void returnedAndPutRight() {
        var site = desk.prepare("花木回环托育园", "NON_PROFIT");
        var filing = desk.filled(site, "OPENING", Desk.form("花木回环托育园", "NON_PROFIT"), null);
        filing = desk.act(site.head(), filing, "submit", null);
        filing = desk.act(desk.as("district"), filing, "return", Map.of("reasons", List.of("卫生评价报告缺页")));
        assertThat(filing.path("state").asString()).isEqualTo("RETURNED");
        assertThat(openMatters(filing)).containsExactly("registry.filing-correction");
        assertThat(site.file().at("/life/code").asString()).isEqualTo("PREPARING");

        clock.advance(Duration.ofDays(2));
        filing = desk.act(site.head(), filing, "revise", null);
        filing = desk.act(site.head(), filing, "submit", null);
        assertThat(openMatters(filing))
                .containsExactly("registry.filing-check", "registry.filing-receipt", "registry.nonconformity");
        assertThat(filing.path("steps"))
                .extracting(step -> step.path("verb").asString())
                .containsExactly("drafted", "submitted", "returned", "revised", "submitted");
    }

    @Test
    @DisplayName("contents that do not meet the standards: the institution and the public are told why")
    void nonconformityIsPublished() {
        var site = desk.prepare("花木短租托育园", "FOR_PROFIT");
        var form = Desk.form("花木短租托育园", "FOR_PROFIT");
        form.put("leaseUntil", "2027-12-31");
        form.put("classes", List.of(Map.of("kind", "OLDER_TODDLER", "classes", 2, "places", 41)));
        var filing = desk.act(site.head(), desk.filled(site, "OPENING", form, null), "submit", null);
        assertThat(filing.path("judgements"))
                .filteredOn(judged -> judged.at("/judgement/outcome").asString().equals("NEEDS_HUMAN"))
                .as("the standard was found second-hand: a person decides, it is no breach by itself")
                .extracting(judged -> judged.at("/judgement/reason/code").asString())
                .containsExactlyInAnyOrder("class-too-large", "lease-too-short");

        var ground = Map.of("text", "租赁期不足三年", "source", "setting-standard#11");
        filing = desk.act(desk.as("district"), filing, "nonconformity", Map.of("grounds", List.of(ground)));
        assertThat(filing.path("conformity").asString()).isEqualTo("DOES_NOT");
        assertThat(openMatters(filing)).doesNotContain("registry.nonconformity");
        var published = callers.nobody()
                .get("/api/public/nonconformities?district=310115000")
                .json();
        assertThat(published.path("items")).anySatisfy(item -> {
            assertThat(item.path("name").asString()).isEqualTo("花木短租托育园");
            assertThat(item.at("/grounds/0/text").asString()).isEqualTo("租赁期不足三年");
        });
        var again = desk.tries(desk.as("district"), filing, "conformity", null);
        assertThat(again.problem()).isEqualTo("conformity-already-said");
    }

    @Test
    @DisplayName("without the town's check a receipt wants a reason; whoever handed in on paper does not receive")
    void fourEyesAndAReason() {
        var site = desk.prepare("花木纸本托育园", "FOR_PROFIT");
        var filled = desk.filled(site, "OPENING", Desk.form("花木纸本托育园", "FOR_PROFIT"), null);
        var onPaper = desk.act(desk.as("district"), filled, "submit", null);
        var own = desk.tries(desk.as("district"), onPaper, "receipt", Map.of("reasonWithoutCheck", "急"));
        assertThat(own.problem()).isEqualTo("second-person-needed");

        var other = desk.prepare("花木未查托育园", "FOR_PROFIT");
        var filing = desk.filled(other, "OPENING", Desk.form("花木未查托育园", "FOR_PROFIT"), null);
        filing = desk.act(other.head(), filing, "submit", null);
        var bare = desk.tries(desk.as("district"), filing, "receipt", Map.of("reasonWithoutCheck", ""));
        assertThat(bare.status()).isEqualTo(422);
        assertThat(fields(bare)).containsExactly("reasonWithoutCheck");
        filing = desk.act(desk.as("district"), filing, "receipt", Map.of("reasonWithoutCheck", "街镇来函说明无法按期"));
        assertThat(filing.path("state").asString()).isEqualTo("RECEIPT_ISSUED");
        assertThat(openMatters(filing)).containsExactly("registry.nonconformity");
    }

    @Test
    @DisplayName("a change is filed within ten days of its happening; the file keeps what was before")
    void aChangeIsFiled() {
        var site = desk.opened("花木云朵托育园", "FOR_PROFIT");
        clock.advance(Duration.ofDays(20));
        var form = Desk.form("花木云朵托育园", "FOR_PROFIT");
        form.put("classes", List.of(Map.of("kind", "OLDER_TODDLER", "classes", 3, "places", 60)));
        form.remove("head");
        form.remove("phone");
        var filing = desk.filled(site, "CHANGE", form, "2026-10-01");
        assertThat(site.file().at("/life/code").asString()).isEqualTo("CHANGING");
        assertThat(db.sql("""
                                select to_char(due_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') from casework.matter
                                where kind = 'registry.change-filing' and subject = :id
                                """).param("id", site.id()).query(String.class).single())
                .as("ten days from the change, not from its being told")
                .isEqualTo("2026-10-11");

        filing = desk.act(site.head(), filing, "submit", null);
        filing = desk.act(
                desk.as("town-huamu"), filing, "check", Map.of("on", "2026-10-05", "differs", false, "remarks", "三班"));
        desk.act(desk.as("district"), filing, "receipt", Map.of("reasonWithoutCheck", ""));
        var file = site.file();
        assertThat(file.at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(file.path("places").asInt()).isEqualTo(60);
        assertThat(file.path("phone").asString())
                .as("left out of the form, so as it was")
                .isEqualTo("138****0001");
        assertThat(site.head()
                        .get("/api/institutions/" + site.id() + "?asOf=2026-09-20")
                        .json()
                        .path("places")
                        .asInt())
                .isEqualTo(40);
        assertThat(db.sql(
                                "select count(*) from casework.matter where institution = :id and state <> 'closed' and kind = 'registry.change-filing'")
                        .param("id", site.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("a clerk fills in and never hands in; a withdrawn change leaves the institution as it was")
    void theClerkAndTheWithdrawal() {
        var site = desk.opened("花木星河托育园", "FOR_PROFIT");
        var filing = desk.filled(site, "CHANGE", Desk.form("花木星河托育园二部", "FOR_PROFIT"), "2026-09-16");
        assertThat(desk.tries(site.clerk(), filing, "submit", null).status()).isEqualTo(404);
        var saved = site.clerk()
                .put(
                        "/api/filings/" + filing.path("id").asString() + "/form",
                        Desk.form("花木星河托育园分园", "FOR_PROFIT"),
                        "\"" + filing.path("version").asInt() + "\"");
        assertThat(saved.status()).isEqualTo(200);
        desk.act(site.head(), saved.json(), "withdraw", null);
        assertThat(site.file().at("/life/code").asString()).isEqualTo("OPERATING");
        assertThat(site.file().path("name").asString()).isEqualTo("花木星河托育园");
    }

    @Test
    @DisplayName("a stale version changes nothing, and a second filing waits for the first")
    void staleAndSecond() {
        var site = desk.prepare("花木双开托育园", "FOR_PROFIT");
        var begun = site.head()
                .post("/api/filings", Map.of("institution", site.id().toString(), "purpose", "OPENING"))
                .json();
        var stale = site.head()
                .put("/api/filings/" + begun.path("id").asString() + "/form", Desk.form("x", "FOR_PROFIT"), "\"7\"");
        assertThat(stale.status()).isEqualTo(412);
        var second =
                site.head().post("/api/filings", Map.of("institution", site.id().toString(), "purpose", "OPENING"));
        assertThat(second.problem()).isEqualTo("filing-unfinished");
        var change = desk.prepare("花木未开托育园", "FOR_PROFIT");
        var early = change.head()
                .post(
                        "/api/filings",
                        Map.of("institution", change.id().toString(), "purpose", "CHANGE", "happenedOn", "2026-09-16"));
        assertThat(early.problem()).isEqualTo("institution-not-in-state");
    }

    @Test
    @DisplayName("another authority receives from the day it is set; what was handed in stays where it was")
    void theAuthorityIsADatedSetting() {
        var site = desk.prepare("花木换手托育园", "FOR_PROFIT");
        var filing = desk.filled(site, "OPENING", Desk.form("花木换手托育园", "FOR_PROFIT"), null);
        filing = desk.act(site.head(), filing, "submit", null);
        assertThat(filing.path("authority").asString()).contains("托育服务指导中心");
        String health = db.sql("select id::text from identity.agency where district = '319901000' and department = 'H'")
                .query(String.class)
                .single();
        var foreign = desk.as("district")
                .post(
                        "/api/filing-authorities",
                        Map.of("agency", health, "from", "2027-01-01", "source", "population-law#28", "note", ""));
        assertThat(foreign.status()).isEqualTo(422);
        var set = desk.as("district-2")
                .post(
                        "/api/filing-authorities",
                        Map.of("agency", health, "from", "2027-01-01", "source", "population-law#28", "note", "改由卫健"));
        assertThat(set.status()).isEqualTo(200);
        assertThat(set.json().path(0).path("from").asString()).isEqualTo("2027-01-01");
    }
}
