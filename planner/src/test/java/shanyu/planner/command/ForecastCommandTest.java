package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("./shanyu plan forecast: two towns of three years")
class ForecastCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String births =
            "area,year,births\n花木,2021,100\n花木,2022,100\n花木,2023,100\n川沙,2021,50\n川沙,2022,50\n川沙,2023,50\n";
    private String women = "area,year,age_from,count\n" + women("花木", 2000) + women("川沙", 1000) + "花木,2021,15,99999\n";

    private static String women(String area, int count) {
        var rows = new StringBuilder();
        for (int year = 2021; year <= 2023; year++) {
            for (int age : new int[] {25, 30, 35}) rows.append("%s,%d,%d,%d\n".formatted(area, year, age, count / 3));
        }
        return rows.toString();
    }

    @Test
    @DisplayName(
            "each town in each year, the naive forecast beside it, and the whole; ages beyond 25 to 39 do not count")
    void forecast() throws IOException {
        assertThat(run("2")).as(err.toString()).isZero();
        var answer = JsonMapper.builder().build().readTree(out.toString());
        assertThat(answer.get("areas")
                        .valueStream()
                        .map(line -> "%s %d %d %d"
                                .formatted(
                                        line.get("area").asString(),
                                        line.get("year").asInt(),
                                        line.get("median").asInt(),
                                        line.get("naive").asInt())))
                .containsExactly("花木 2024 100 100", "川沙 2024 50 50", "花木 2025 100 100", "川沙 2025 50 50");
        assertThat(answer.at("/total/0/median").asInt()).isEqualTo(150);
        assertThat(answer.at("/areas/0/low80").asInt()).isLessThan(100);
        assertThat(answer.at("/areas/0/restsOn").asInt())
                .as("no earlier forecast could be compared")
                .isZero();
    }

    @Test
    @DisplayName("a missing year, a year twice, what is no year: named")
    void faults() throws IOException {
        births = births.replace("川沙,2022,50\n", "");
        assertThat(run("1")).isEqualTo(1);
        assertThat(err.toString()).contains("births.csv has no births of 川沙 in 2022");
        err.getBuffer().setLength(0);
        births += "川沙,2022,50\n川沙,2022,51\n川沙,2022.5,1\n川沙,99,1\n";
        assertThat(run("1")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "births.csv, line 8, year \"2022\": 川沙 has this year twice: leave one",
                        "births.csv, line 9, year \"2022.5\": write a year from 1800 to 2200",
                        "births.csv, line 10, year \"99\": write a year from 1800 to 2200");
    }

    @Test
    @DisplayName("women missing, two years only, no horizon or one too far")
    void unusable() throws IOException {
        assertThat(run("0")).isEqualTo(1);
        assertThat(run("21")).isEqualTo(1);
        women = women.replace("川沙,2023", "川沙,2019");
        assertThat(run("1")).isEqualTo(1);
        births = "area,year,births\n花木,2022,100\n花木,2023,100\n";
        assertThat(run("1")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "--horizon 0: from 1 to 20 years",
                        "--horizon 21: from 1 to 20 years",
                        "women.csv has no women of 川沙 in 2023",
                        "births.csv holds 2 years; a forecast rests on 3 at least");
    }

    @Test
    @DisplayName(
            "the same seed the same answer, another seed other intervals around the same forecast; too few paths refused")
    void paths() throws IOException {
        assertThat(run("2", "--paths", "200")).isZero();
        String first = answered();
        assertThat(run("2", "--paths", "200", "--seed", "1")).isZero();
        assertThat(answered()).isEqualTo(first);
        assertThat(run("2", "--paths", "200", "--seed", "2")).isZero();
        assertThat(answered()).isNotEqualTo(first);
        assertThat(run("2", "--paths", "99")).isEqualTo(1);
        assertThat(err.toString()).contains("--paths 99: from 100 to 10000");
    }

    /** Without the time it took. */
    private String answered() {
        String said = out.toString().replaceAll("\"seconds\":[0-9.E-]+", "");
        out.getBuffer().setLength(0);
        return said;
    }

    private int run(String horizon, String... more) throws IOException {
        var asked = new ArrayList<>(List.of(
                "forecast",
                "--births",
                file("births.csv", births),
                "--women",
                file("women.csv", women),
                "--horizon",
                horizon));
        asked.addAll(List.of(more));
        return PlanCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(asked.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
