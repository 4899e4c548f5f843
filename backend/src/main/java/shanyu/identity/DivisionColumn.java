package shanyu.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetColumn;
import shanyu.server.sheets.SheetWord;

/** The columns of a list of towns handed in as a spreadsheet, in the order of its template. */
enum DivisionColumn implements SheetColumn {
    CODE("代码", "Code", true, "310115016"),
    NAME("名称", "Name", true, "花木街道"),
    NAME_EN("英文名称", "English name", true, "Huamu Sub-district"),
    KIND("类别", "Kind", true, "街道"),
    FROM("起始日", "From", true, "2012-01-01"),
    UNTIL("撤销日", "Until", false, "2030-01-01");

    /** In the order the template shows them. */
    static final Map<String, SheetWord> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("street", new SheetWord("街道", "Sub-district"));
        KINDS.put("town", new SheetWord("镇", "Town"));
    }

    private final String zh;
    private final String en;
    private final boolean needed;
    private final String example;

    DivisionColumn(String zh, String en, boolean needed, String example) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
        this.example = example;
    }

    static ImportTemplate template() {
        return new ImportTemplate("街镇", "Towns", List.of(values()), List.of(Map.entry(KIND, KINDS)));
    }

    @Override
    public String name(boolean english) {
        return english ? en : zh;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public String example() {
        return example;
    }
}
