package shanyu.casework.official;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shanyu.server.print.Html;

/** Fills a wording with facts; a fact that is not there leaves a dash to be seen, an empty line falls away. */
final class PaperText {
    private static final Pattern FACT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern FACTS = Pattern.compile("\\{#facts:(.+)}");
    private static final Pattern TABLE = Pattern.compile("\\{#table ([a-zA-Z]+):(.+)}");

    private static final int SHORT = 6;

    private PaperText() {}

    static String html(String body, Map<String, Object> facts) {
        return body.lines().map(line -> line(line.strip(), facts)).collect(Collectors.joining("\n"));
    }

    private static String line(String line, Map<String, Object> facts) {
        var list = FACTS.matcher(line);
        if (list.matches()) return facts(list.group(1), facts);
        var table = TABLE.matcher(line);
        if (table.matches()) return table(rows(facts.get(table.group(1))), table.group(2));
        String filled = filled(line, facts);
        if (filled.isBlank()) return "";
        return line.endsWith("：") ? "<p>" + filled + "</p>" : "<p class=\"indent\">" + filled + "</p>";
    }

    private static String filled(String line, Map<String, Object> facts) {
        var text = new StringBuilder();
        Matcher names = FACT.matcher(line);
        int end = 0;
        while (names.find()) {
            text.append(Html.text(line.substring(end, names.start()))).append(shown(facts, names.group(1)));
            end = names.end();
        }
        return text.append(Html.text(line.substring(end))).toString();
    }

    private static String shown(Map<String, Object> facts, String name) {
        var fact = facts.get(name);
        return fact == null ? "——" : Html.text(fact.toString());
    }

    private static String facts(String wanted, Map<String, Object> facts) {
        return Arrays.stream(wanted.split("\\|"))
                .map(each -> each.split("=", 2))
                .map(each -> "<tr><th>" + Html.text(each[0]) + "</th><td>" + shown(facts, each[1]) + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"rows\">", "</table>"));
    }

    private static String table(List<Map<String, Object>> rows, String wanted) {
        if (rows.isEmpty()) return "";
        var columns = Arrays.stream(wanted.split("\\|"))
                .map(each -> each.split("=", 2))
                .toList();
        String heading = columns.stream()
                .map(column -> "<th class=\"short\">" + Html.text(column[0]) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>"));
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> cell(shown(row, column[1])))
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table class=\"rows\">" + heading + "<tbody>", "</tbody></table>"));
    }

    /** What is short enough for one line stays on it: a number of an item broken over three lines is no number. */
    private static String cell(String shown) {
        return (shown.length() <= SHORT ? "<td class=\"short\">" : "<td>") + shown + "</td>";
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(@org.jspecify.annotations.Nullable Object fact) {
        return fact instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }
}
