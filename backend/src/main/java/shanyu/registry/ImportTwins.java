package shanyu.registry;

import java.util.HashMap;
import java.util.Map;
import shanyu.server.sheets.ImportRow;

/**
 * Finds institutions that are already there: the same name in the same town, or the same legal person at the same address
 * (one legal person may run several sites).
 */
final class ImportTwins {
    private final Map<String, String> register;
    private final Map<String, Integer> file = new HashMap<>();

    /** @param register key → code of the institution in the register */
    ImportTwins(Map<String, String> register) {
        this.register = register;
    }

    static String byName(String name, String town) {
        return "name " + town + " " + name;
    }

    static String byCode(String creditCode, String address) {
        return "code " + creditCode + " " + address;
    }

    /** Whether this is the first of its kind; if not, the row has its fault. */
    boolean admit(ImportRow row, Particulars of) {
        boolean fresh = admit(row, ImportColumn.NAME, byName(of.name(), of.town()));
        if (!fresh || of.creditCode() == null) return fresh;
        return admit(row, ImportColumn.CREDIT_CODE, byCode(of.creditCode(), of.address()));
    }

    private boolean admit(ImportRow row, ImportColumn column, String key) {
        String known = register.get(key);
        if (known != null) {
            row.wrong(column, "already-in-register", known);
            return false;
        }
        Integer first = file.putIfAbsent(key, row.line().number());
        if (first != null) {
            row.wrong(column, "twice-in-file", String.valueOf(first));
            return false;
        }
        return true;
    }
}
