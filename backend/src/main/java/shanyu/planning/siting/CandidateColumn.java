package shanyu.planning.siting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.server.sheets.ImportTemplate;
import shanyu.server.sheets.SheetColumn;
import shanyu.server.sheets.SheetWord;

/** The columns of candidates handed in as a spreadsheet, in the order of its template. */
enum CandidateColumn implements SheetColumn {
    NAME("名称", "Name", true, "花木社区文化活动中心二楼"),
    KIND("类别", "Kind", true, "社区公共服务设施"),
    TOWN("街镇", "Town", true, "花木街道"),
    ADDRESS("地址", "Address", true, "锦绣路1000号"),
    SYSTEM("坐标系", "Reference system", true, "GCJ-02"),
    LONGITUDE("经度", "Longitude", true, "121.5435"),
    LATITUDE("纬度", "Latitude", true, "31.2104"),
    PLACES("可设托位", "Places", true, "40"),
    RENT("年租金（元）", "Rent a year (yuan)", true, "360000"),
    RELIEF("年减免租金（元）", "Rent relief a year (yuan)", false, "180000"),
    CONVERSION("改造费用（元）", "Conversion (yuan)", false, "500000"),
    FROM_YEAR("可用年份", "From year", true, "2027"),
    NOTE("备注", "Note", false, "需消防改造");

    /** In the order the template shows them. */
    static final Map<String, SheetWord> SYSTEMS = new LinkedHashMap<>();

    static {
        SYSTEMS.put("WGS84", new SheetWord("WGS-84", "WGS-84"));
        SYSTEMS.put("CGCS2000", new SheetWord("CGCS2000", "CGCS2000"));
        SYSTEMS.put("GCJ02", new SheetWord("GCJ-02", "GCJ-02"));
    }

    private final String zh;
    private final String en;
    private final boolean needed;
    private final String example;

    CandidateColumn(String zh, String en, boolean needed, String example) {
        this.zh = zh;
        this.en = en;
        this.needed = needed;
        this.example = example;
    }

    static ImportTemplate template() {
        return new ImportTemplate(
                "候选点位",
                "Candidates",
                List.of(values()),
                List.of(Map.entry(KIND, CandidateKind.WORDS), Map.entry(SYSTEM, SYSTEMS)));
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
