package shanyu.disclosure.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is offered, each with the record its rows are. */
public enum Dataset {
    INSTITUTIONS(
            OpenInstitution.class,
            "托育机构名录",
            "Childcare institutions",
            "已公开的托育机构及其备案、托位、空余托位。经纬度与街镇来自 © OpenStreetMap contributors，ODbL 1.0。",
            "Institutions known to the public with filing, places and free places. Coordinates are derived from © OpenStreetMap contributors, ODbL 1.0."),
    VISITS(
            OpenVisit.class,
            "已公布的检查结果",
            "Published results of visits",
            "已向社会公布且未撤回的检查结果，不含人员、备注和照片。",
            "Results of visits that were published and not withdrawn; no people, notes or photos."),
    ROUNDS(
            OpenRound.class,
            "双随机抽取轮次",
            "Rounds of the random draw",
            "各轮抽取的范围、时间、状态和清单摘要，可用独立程序复算。",
            "Rounds of the draw with their scope, time, state and commitment; anyone can run them again."),
    COMPLAINTS(
            OpenComplaints.class,
            "投诉按月按街镇统计",
            "Complaints by month and town",
            "按收到月份和街镇计数；少于 5 件的不公布具体数字。",
            "Counted by month of receipt and town; counts below 5 are withheld."),
    YEARLY(
            OpenYearly.class,
            "年度信息公示情况",
            "State of yearly disclosure",
            "各机构最近一个公示期的填报、公布和逾期情况。",
            "How far each institution is with the newest yearly disclosure, and who is late.");

    private final Class<? extends Record> row;
    private final String zh;
    private final String en;
    private final String saysZh;
    private final String saysEn;

    Dataset(Class<? extends Record> row, String zh, String en, String saysZh, String saysEn) {
        this.row = row;
        this.zh = zh;
        this.en = en;
        this.saysZh = saysZh;
        this.saysEn = saysEn;
    }

    /** Name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Dataset> named(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    public Class<? extends Record> row() {
        return row;
    }

    public String title(boolean english) {
        return english ? en : zh;
    }

    public String says(boolean english) {
        return english ? saysEn : saysZh;
    }

    /** Columns in the order of the record. */
    public List<OpenColumn> columns() {
        return Arrays.stream(row.getRecordComponents()).map(OpenColumn::of).toList();
    }
}
