package shanyu.disclosure.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.masking.Personal;
import shanyu.inspection.visit.Scene;
import shanyu.server.sheets.SheetText;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName(
        "Open data: the same rows as CSV and JSON, described in DCAT, unchanged when unchanged, nothing of any person")
class OpenDataTest {
    @Autowired
    private ApplicationContext house;

    @Autowired
    private Callers callers;

    @Autowired
    private OpenFiles files;

    @BeforeEach
    void somethingToShow() {
        house.getBean(MovableClock.class).set(MovableClock.START);
        new Scene(house);
        files.make();
    }

    @ParameterizedTest
    @EnumSource(Dataset.class)
    @DisplayName("CSV and JSON carry the same cells under the same names")
    void roundTrip(Dataset dataset) {
        var csv = parse(get(dataset.slug() + ".csv").text());
        var json = get(dataset.slug() + ".json").json();
        var heading = csv.removeFirst();
        assertThat(heading)
                .isEqualTo(dataset.columns().stream().map(OpenColumn::name).toList());
        assertThat(csv).hasSize(json.size());
        for (int i = 0; i < csv.size(); i++) {
            for (int c = 0; c < heading.size(); c++) {
                var cell = json.get(i).get(heading.get(c));
                String expected = cell == null || cell.isNull()
                        ? ""
                        : cell.isString() ? SheetText.disarmed(cell.asString()) : cell.toString();
                assertThat(csv.get(i).get(c))
                        .as("%s row %d %s", dataset, i, heading.get(c))
                        .isEqualTo(expected);
            }
        }
        if (dataset == Dataset.INSTITUTIONS) assertThat(csv).isNotEmpty();
    }

    @Test
    @DisplayName("no column of any dataset is a person's: not by its mark, not by its name")
    void nobody() {
        var words = Set.of("head", "phone", "person", "contact", "by", "text", "note", "officer", "inspector");
        for (var dataset : Dataset.values()) {
            for (var component : dataset.row().getRecordComponents()) {
                assertThat(component.isAnnotationPresent(Personal.class))
                        .as("%s", component)
                        .isFalse();
                assertThat(words)
                        .as("%s", component)
                        .doesNotContain(component.getName().toLowerCase());
            }
        }
        for (var file : files.all())
            assertThat(new String(file.content(), StandardCharsets.UTF_8))
                    .as(file.name())
                    .doesNotContain("周安")
                    .doesNotContain("何园长")
                    .doesNotContain("13800000000");
    }

    @ParameterizedTest(name = "{0} complaints → {1}")
    @CsvSource({"0, ", "1, ", "4, ", "5, 5", "6, 6"})
    @DisplayName("fewer than five complaints of a town in a month are withheld")
    void smallCounts(int counted, @org.jspecify.annotations.Nullable Integer told) {
        var row = OpenComplaints.of("2026-08", "310115016", counted);
        assertThat(row.complaints()).isEqualTo(told);
        assertThat(row.withheld()).isEqualTo(told == null);
    }

    @Test
    @DisplayName("the catalogue has what DCAT-AP requires, and its checksums are those of the files")
    void catalogue() {
        var answer = callers.nobody().get("/open/catalog.jsonld");
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/ld+json");
        var catalogue = answer.json();
        required(
                catalogue,
                "@context",
                "@id",
                "@type",
                "dct:title",
                "dct:description",
                "dct:publisher",
                "dct:license",
                "dct:modified");
        assertThat(catalogue.get("dct:title").findValuesAsString("@language")).containsExactly("zh", "en");
        assertThat(catalogue.get("dcat:dataset")).hasSize(Dataset.values().length);
        for (var dataset : catalogue.get("dcat:dataset")) {
            required(
                    dataset,
                    "@id",
                    "@type",
                    "dct:title",
                    "dct:description",
                    "dct:publisher",
                    "dct:identifier",
                    "dct:modified");
            assertThat(dataset.get("dcat:distribution")).hasSize(2);
            for (var distribution : dataset.get("dcat:distribution")) {
                required(
                        distribution,
                        "dcat:accessURL",
                        "dcat:downloadURL",
                        "dcat:mediaType",
                        "dct:format",
                        "dct:license",
                        "dct:modified",
                        "spdx:checksum",
                        "csvw:tableSchema");
                String address = distribution.at("/dcat:downloadURL/@id").asString();
                String name = address.substring(address.lastIndexOf('/') + 1);
                assertThat(distribution.at("/spdx:checksum/spdx:checksumValue").asString())
                        .isEqualTo(files.find(name).orElseThrow().sha256());
            }
        }
        assertThat(catalogue
                        .at("/dcat:dataset/0/dcat:distribution/0/dct:rights")
                        .toString())
                .contains("OpenStreetMap");
    }

    @Test
    @DisplayName("a caller with the same copy gets 304; made again without a change, stamp and tag stay")
    void unchanged() {
        var first = get("institutions.csv");
        String tag = first.etag();
        assertThat(tag).isNotEmpty();
        assertThat(callers.nobody()
                        .send("GET", "/open/institutions.csv", null, Map.of("If-None-Match", tag))
                        .status())
                .isEqualTo(304);
        house.getBean(MovableClock.class).advance(java.time.Duration.ofMinutes(15));
        var before = files.find("institutions.csv").orElseThrow();
        files.make();
        var after = files.find("institutions.csv").orElseThrow();
        assertThat(after.changedAt()).isEqualTo(before.changedAt());
        assertThat(after.madeAt()).isAfter(before.madeAt());
        new Scene(house);
        files.make();
        assertThat(get("institutions.csv").etag()).isNotEqualTo(tag);
        assertThat(callers.nobody().get("/open/nothing.csv").status()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"=1+1, '''=1+1'", "+8, '''+8'", "@x, '''@x'", "-x, '''-x'", "平安, 平安"})
    @DisplayName("a cell that begins like a formula is never run")
    void formulas(String cell, String safe) {
        assertThat(SheetText.disarmed(cell)).isEqualTo(safe);
    }

    private Callers.Answer get(String file) {
        var answer = callers.nobody().get("/open/" + file);
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static void required(JsonNode thing, String... properties) {
        Arrays.stream(properties)
                .forEach(each -> assertThat(thing.has(each)).as(each).isTrue());
    }

    /** RFC 4180, read without the writer's help. */
    private static List<List<String>> parse(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else quoted = false;
            } else if (c == '"') quoted = true;
            else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (c != '\r') cell.append(c);
        }
        return rows;
    }
}
