package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
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
import shanyu.registry.Desk;
import shanyu.registry.Desk.Site;
import tools.jackson.databind.JsonNode;

@HouseTest
@Import(Desk.class)
@DisplayName("Official papers (文书): issued with the act, numbered without gaps, known to everybody who holds one")
class OfficialPaperStoryTest {
    @Autowired
    private Callers callers;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void people() {
        callers.nobody();
        clock.set(MovableClock.START);
    }

    /** With the wording of the day every house begins with: the story can be told again. */
    @AfterEach
    void backToTheStart() {
        clock.set(MovableClock.START);
        db.sql("delete from casework.paper_template where kind = 'CLOSING_NOTICE' and status = 'district'")
                .update();
        db.sql("update casework.paper_template set valid = daterange(lower(valid), null) where kind = 'CLOSING_NOTICE'")
                .update();
    }

    private JsonNode receipt(Site site) {
        return site.head()
                .get("/api/official-papers?kind=FILING_RECEIPT&institution=" + site.id())
                .json()
                .at("/items/0");
    }

    private static String hash(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** The font draws some radicals and characters alike, and a reader may name either: compared as one (NFKC). */
    private static String text(PDDocument document) throws Exception {
        return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }

    private String verdict(String query) {
        return callers.nobody()
                .get("/api/public/papers/check?" + query)
                .json()
                .path("verdict")
                .asString();
    }

    @Test
    @DisplayName(
            "the receipt is a PDF with its Chinese text, its number, and a hash anybody can check; one altered byte is unknown")
    void receiptIsGenuine() throws Exception {
        var site = desk.opened("花木文书托育园", "FOR_PROFIT");
        var row = receipt(site);
        String path = "/api/official-papers/" + row.path("id").asString();
        byte[] pdf = site.head().get(path + "/pdf").response().body();
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
        assertThat(pdf.length).as("the font is embedded as far as it is used").isLessThan(200_000);
        try (var document = Loader.loadPDF(pdf)) {
            String text = text(document);
            assertThat(text).contains("托育机构备案回执", "花木文书托育园", row.path("number").asString());
            if (System.getProperty("shanyu.picture") != null)
                javax.imageio.ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(0, 90),
                        "png",
                        new java.io.File(System.getProperty("shanyu.picture")));
        }
        assertThat(site.head().get(path + "/pdf").response().body())
                .as("the same bytes again")
                .isEqualTo(pdf);
        assertThat(verdict("sha256=" + hash(pdf))).isEqualTo("genuine");
        assertThat(verdict("number=" + row.path("number").asString())).isEqualTo("genuine");
        pdf[pdf.length / 2] ^= 1;
        assertThat(verdict("sha256=" + hash(pdf))).isEqualTo("unknown");
        assertThat(desk.as("district-2").get(path).status())
                .as("another district's")
                .isEqualTo(404);
    }

    @Test
    @DisplayName("numbers follow each other without a gap, and a corrected paper says by which it was replaced")
    void numberedAndCorrected() {
        var site = desk.opened("花木更正托育园", "FOR_PROFIT");
        var row = receipt(site);
        String path = "/api/official-papers/" + row.path("id").asString();
        var read = desk.as("district").get(path);
        assertThat(site.head()
                        .post(path + "/reissue", Map.of("reason", "自行更正"), read.etag())
                        .status())
                .as("not by the institution")
                .isEqualTo(404);
        var fresh = desk.as("district").post(path + "/reissue", Map.of("reason", "地址有误"), read.etag());
        assertThat(fresh.status()).as(fresh.text()).isEqualTo(200);
        assertThat(fresh.json().path("replacesNumber").asString())
                .isEqualTo(row.path("number").asString());
        assertThat(verdict("number=" + row.path("number").asString())).isEqualTo("replaced");
        var withdrawn = desk.as("district")
                .post(
                        "/api/official-papers/" + fresh.json().path("id").asString() + "/withdrawal",
                        Map.of("reason", "重复出具"),
                        fresh.etag());
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(verdict("number=" + fresh.json().path("number").asString())).isEqualTo("withdrawn");
        assertThat(desk.as("district")
                        .post(path + "/reissue", Map.of("reason", "再来"), "\"2\"")
                        .problem())
                .isEqualTo("paper-not-standing");
        List<Integer> gaps = db.sql("""
                        select count(*)::int from casework.paper_counter c
                        where c.last <> (select count(*) from casework.official_paper p
                                         where p.district = c.district and p.kind = c.kind
                                           and extract(year from p.issued_at at time zone 'Asia/Shanghai') = c.year)
                        """).query(Integer.class).list();
        assertThat(gaps).containsExactly(0);
    }

    @Test
    @DisplayName("a new wording holds from its day and changes no paper issued before")
    void aNewWordingChangesNoOldPaper() {
        var site = desk.opened("花木样式托育园", "FOR_PROFIT");
        var old = receipt(site).path("id").asString();
        Map<String, Object> wording = Map.of(
                "from", "2026-09-16", "title", "回执（新）", "titleEn", "Receipt (new)", "body", "{institution}：\n已收悉。");
        assertThat(desk.as("district")
                        .post("/api/paper-templates/CLOSING_NOTICE", wording)
                        .status())
                .as("not today")
                .isEqualTo(422);
        var tomorrow = new java.util.HashMap<>(wording);
        tomorrow.put("from", "2026-09-17");
        assertThat(desk.as("district")
                        .post("/api/paper-templates/CLOSING_NOTICE", tomorrow)
                        .status())
                .isEqualTo(200);
        var before = templates.of(
                PaperKind.CLOSING_NOTICE,
                clock.instant().atZone(shanyu.server.HouseClock.ZONE).toLocalDate());
        clock.advance(Duration.ofDays(1));
        var after = templates.of(
                PaperKind.CLOSING_NOTICE,
                clock.instant().atZone(shanyu.server.HouseClock.ZONE).toLocalDate());
        assertThat(before.title()).isNotEqualTo(after.title());
        assertThat(after.status()).isEqualTo("district");
        assertThat(desk.as("district")
                        .get("/api/official-papers/" + old)
                        .json()
                        .at("/template/status")
                        .asString())
                .isEqualTo("default");
    }

    @Test
    @DisplayName("the file on paper, as of a day, is known as an extract of the house")
    void theFileOnPaper() throws Exception {
        var site = desk.opened("花木档案托育园", "FOR_PROFIT");
        byte[] zh = site.head()
                .get("/api/institutions/" + site.id() + "/print")
                .response()
                .body();
        byte[] en = site.head()
                .get("/api/institutions/" + site.id() + "/print?english=true&asOf=2026-09-16")
                .response()
                .body();
        try (var first = Loader.loadPDF(zh);
                var second = Loader.loadPDF(en)) {
            assertThat(text(first)).contains("花木档案托育园", "大事记", "何**").doesNotContain("13800000001");
            assertThat(text(second)).contains("Timeline", "Places");
        }
        assertThat(verdict("sha256=" + hash(zh))).isEqualTo("extract");
    }
}
