package shanyu.planner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName(
        "./shanyu plan site programme: which candidates to open, what each adds, why the others lost; each fault named")
class ProgrammeCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void town() throws IOException {
        file(
                "candidates.csv",
                "id,x,y,places,cost,relief,exists\nhall,0,0,40,9,4,no\nschool,0,1,30,5,0,\npark,100,0,50,5,0,\nopen,0,0,5,7,0,yes\nfar,900,900,9,1,0,no\n");
        file(
                "demand.csv",
                "id,x,y,people,town,priority\nnorth,0,3,45,one,1\nsouth,1,0,10,one,1\neast,100,1,20,two,1.5\n");
        file("floors.csv", "town,floor\none,0.5\n");
        file("periods.csv", "period,budget,sites\n2027,5,1\n2028,10,9\n");
    }

    @Test
    @DisplayName("one period: rent relief is taken off the cost, existing sites stay, priority counts")
    void onePeriod() {
        var answer = answered("--budget", "10");
        assertThat(answer.get("sites").toString()).isEqualTo("[\"hall\",\"park\"]");
        assertThat(answer.get("objective").asInt()).isEqualTo(75);
        assertThat(answer.get("bound").asInt()).isEqualTo(75);
        assertThat(answer.get("status").asString()).isEqualTo("optimal");
        var period = answer.get("periods").get(0);
        assertThat(period.get("people").asInt()).isEqualTo(65);
        assertThat(period.get("spent").asInt()).isEqualTo(10);
        assertThat(period.get("opened").get(0).toString())
                .isEqualTo("{\"id\":\"hall\",\"serves\":40,\"adds\":40,\"cost\":5,\"adds_per_cost\":8.0}");
        assertThat(period.get("left_out").toString())
                .isEqualTo(
                        "[{\"id\":\"school\",\"why\":\"dominated\",\"by\":\"hall\"},{\"id\":\"far\",\"why\":\"nobody_in_reach\"}]");
        assertThat(period.get("towns").get(0).toString())
                .isEqualTo("{\"town\":\"one\",\"people\":55,\"served\":45,\"floor\":0.0}");
    }

    @Test
    @DisplayName("floors and periods: the floor decides what opens first, and what opened stays open")
    void periods() {
        var answer = answered(
                "--periods",
                folder.resolve("periods.csv").toString(),
                "--floors",
                folder.resolve("floors.csv").toString());
        assertThat(answer.get("sites").toString()).isEqualTo("[\"hall\",\"park\"]");
        assertThat(answer.get("periods").get(0).get("opened").size()).isEqualTo(1);
        assertThat(answer.get("periods").get(1).get("opened").get(0).get("id").asString())
                .isEqualTo("park");
        assertThat(answer.get("periods").get(1).get("spent").asInt()).isEqualTo(10);
    }

    @Test
    @DisplayName("a number of sites instead of money, and no limit at all")
    void withoutMoney() {
        assertThat(answered("--p", "1").get("sites").toString()).isEqualTo("[\"hall\"]");
        out.getBuffer().setLength(0);
        assertThat(answered().get("sites").toString()).isEqualTo("[\"hall\",\"school\",\"park\"]");
    }

    @Test
    @DisplayName("no plan: the budget, the floor and the earlier sites are named with what would do")
    void obstacles() throws IOException {
        assertThat(refusal("--budget", "0.5"))
                .isEqualTo(
                        "period programme: the budget of 0.50 opens nothing; the cheapest candidate, \"far\", costs 1 a year: raise the budget to that, or grant relief");
        file("floors.csv", "town,floor\ntwo,1\none,1\n");
        String floors = folder.resolve("floors.csv").toString();
        assertThat(refusal("--budget", "4", "--floors", floors))
                .isEqualTo(
                        "period programme: its means do not keep all floors; the best plan found leaves \"one\" 50 people below its floor. A plan that keeps them was found with 3 sites for 15 a year: raise the means to that, or lower the floors");
        file("demand.csv", "id,x,y,people,town\nnorth,0,3,100,one\neast,100,1,20,two\n");
        assertThat(refusal("--budget", "10", "--floors", floors))
                .isEqualTo(
                        "floor of \"one\": 100 people must be served and at most 75 can be with every candidate open; lower the floor to 0.750, or add candidates or places there");
        file("periods.csv", "period,budget\n2027,10\n2028,5\n");
        assertThat(refusal("--periods", folder.resolve("periods.csv").toString()))
                .isEqualTo(
                        "period 2028: what opened before stays open, 2 sites for 10 a year; its budget is 5 for any number of sites: raise them to that");
    }

    @Test
    @DisplayName("every wrong row is named with its line, its value and what to write")
    void faults() throws IOException {
        file("candidates.csv", "id,x,y,places,cost,relief,exists\na,0,0,x,9,10,perhaps\na,0,0,1,-1,0,no\n");
        assertThat(refusal("--budget", "1").lines())
                .containsExactly(
                        "candidates.csv, line 2, relief \"10\": the cost is 9; relief no more",
                        "candidates.csv, line 2, places \"x\": write a number of at least 0",
                        "candidates.csv, line 2, exists \"perhaps\": write yes or no",
                        "candidates.csv, line 3, cost \"-1\": write a number of at least 0",
                        "candidates.csv, line 3, id \"a\": this id stands twice: give each its own");
        town();
        file("demand.csv", "id,x,y,people,town,priority\na,0,0,1,,0\n");
        assertThat(refusal("--budget", "1").lines())
                .containsExactly(
                        "demand.csv, line 2, town \"\": give every row a value",
                        "demand.csv, line 2, priority \"0\": write a number above 0; 1 counts as others do");
        town();
        file("floors.csv", "town,floor\nthree,0.5\none,60\none,0.1\n");
        assertThat(refusal("--floors", folder.resolve("floors.csv").toString()).lines())
                .containsExactly(
                        "floors.csv, line 2, town \"three\": nobody lives there by the demand; take it out or add them",
                        "floors.csv, line 3, floor \"60\": write a part from 0 to 1: 0.6 for 60 %",
                        "floors.csv, line 4, town \"one\": this town stands twice: leave one");
        file("periods.csv", "period,budget,sites\na,1,1.5\na,1,1\n");
        assertThat(refusal("--periods", folder.resolve("periods.csv").toString())
                        .lines())
                .containsExactly(
                        "periods.csv, line 2, sites \"1.5\": write a whole number",
                        "periods.csv, line 3, period \"a\": this period stands twice: leave one");
        assertThat(refusal("--budget", "-1")).isEqualTo("--budget -1.0: 0 or more");
        assertThat(refusal("--p", "-1")).isEqualTo("--p -1: 0 or more");
    }

    @Test
    @DisplayName("wrong use: 2")
    void wrongUse() {
        assertThat(run("--budget", "1", "--periods", "x")).isEqualTo(2);
        assertThat(run("--budget", "much")).isEqualTo(2);
    }

    private String refusal(String... arguments) {
        err.getBuffer().setLength(0);
        out.getBuffer().setLength(0);
        assertThat(run(arguments)).as(out.toString()).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        return err.toString().strip();
    }

    private JsonNode answered(String... arguments) {
        assertThat(run(arguments)).as(err.toString()).isZero();
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String... arguments) {
        var all = Stream.concat(
                        Stream.of(
                                "site",
                                "programme",
                                "--candidates",
                                folder.resolve("candidates.csv").toString(),
                                "--demand",
                                folder.resolve("demand.csv").toString(),
                                "--radius",
                                "10"),
                        Stream.of(arguments))
                .toArray(String[]::new);
        return PlanCommand.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
