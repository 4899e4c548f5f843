package shanyu.bench;

import java.net.http.HttpResponse;
import java.util.List;
import shanyu.tools.House;
import shanyu.tools.Session;
import tools.jackson.databind.ObjectMapper;

/**
 * A register of 2,000 rows handed in as a spreadsheet: one with 60 faults, which must land nothing, and one that is right.
 * The control in the same run hands in a single row.
 */
public final class ImportBench {
    private static final int ROWS = 2_000;
    private static final double GOAL = 5;

    private ImportBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var house = House.demonstration()) {
            var register = new Register(house);
            if (!register.offers("/api/institutions/import")) {
                System.err.println("This build cannot import a register yet.");
                System.exit(1);
            }
            measure(house, register);
        }
    }

    private static void measure(House house, Register register) throws Exception {
        var session = Session.of(house, "district");
        var towns = register.towns();
        var table = new Table();
        int before = register.count();
        var bad = new RegisterSheet(ROWS, "坏", towns, register.one());
        bad.spoil();
        hand(table, house, session, bad, "2,000 rows with 60 faults of 12 kinds", 422, true);
        require(register.count() == before, "a faulty file landed rows");
        var good = new RegisterSheet(ROWS, "好", towns, List.of());
        hand(table, house, session, good, "2,000 right rows", 200, true);
        require(register.count() == before + ROWS, "a right file did not land whole");
        hand(table, house, session, new RegisterSheet(1, "一", towns, List.of()), "control: one row", 200, false);
        table.print();
    }

    private static void hand(
            Table table, House house, Session session, RegisterSheet sheet, String what, int status, boolean promised)
            throws Exception {
        byte[] made = sheet.workbook();
        var span = Span.of(house.process());
        HttpResponse<String> answer = sheet.handIn(house, session);
        var over = span.end();
        require(answer.statusCode() == status, what + " answered " + answer.statusCode() + ": " + answer.body());
        int faults = new ObjectMapper().readTree(answer.body()).path("faults").size();
        require(status == 200 || faults == 60, faults + " faults were named");
        table.row(
                what + " over HTTP, cold (" + made.length / 1024 + " KB)",
                Figures.seconds(over.seconds()),
                promised ? Goal.atMost(GOAL, "s", over.seconds()) : "",
                over,
                promised ? "the control" : "");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException(otherwise);
    }
}
