package shanyu.planning.forecast;

import java.util.List;
import java.util.Map;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetColumn;

/** The columns of births and women handed in as a spreadsheet, in the order of its template. */
enum VitalColumn implements SheetColumn {
    TOWN("街镇", "Town", true, "花木街道"),
    YEAR("年份", "Year", true, "2024"),
    MEASURE("指标", "Measure", true, "出生人数"),
    POPULATION("口径", "Population", true, "常住"),
    AGE_FROM("年龄起", "Age from", false, "25"),
    AGE_TO("年龄止", "Age to", false, "29"),
    PEOPLE("人数", "People", true, "1288"),
    STATUS("性质", "Status", true, "公布"),
    SOURCE("来源", "Source", true, "区卫生健康委2024年出生统计");

    private final String zh;
    private final String en;
    private final boolean needed;
    private final String example;

    VitalColumn(String zh, String en, boolean needed, String example) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
        this.example = example;
    }

    static ImportTemplate template() {
        return new ImportTemplate(
                "出生与育龄女性",
                "Births and women",
                List.of(values()),
                List.of(
                        Map.entry(MEASURE, VitalWords.MEASURES),
                        Map.entry(POPULATION, VitalWords.POPULATIONS),
                        Map.entry(STATUS, VitalWords.STATUSES)));
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
