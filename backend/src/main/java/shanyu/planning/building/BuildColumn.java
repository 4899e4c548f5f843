package shanyu.planning.building;

import java.util.ArrayList;
import java.util.List;
import shanyu.server.sheets.SheetColumn;
import shanyu.server.sheets.SheetWord;

/** The columns of a pipeline handed in as a spreadsheet: the facts, then two days for each step. */
sealed interface BuildColumn extends SheetColumn {
    /** All of them, in the order of the template. */
    static List<BuildColumn> all() {
        var all = new ArrayList<BuildColumn>(List.of(Fact.values()));
        for (var step : BuildStep.values()) {
            all.add(new Day(step, false));
            all.add(new Day(step, true));
        }
        return all;
    }

    /** A fact of the project. */
    enum Fact implements BuildColumn {
        NAME("名称", "Name", true, "花木地块配套幼儿园"),
        TOWN("街镇", "Town", true, "花木街道"),
        KIND("类别", "Kind", true, "幼儿园"),
        WORK("建设方式", "Work", true, "新建"),
        ADDRESS("地址", "Address", true, "东至锦绣路，南至梅花路"),
        LONGITUDE("经度", "Longitude", false, "121.5435"),
        LATITUDE("纬度", "Latitude", false, "31.2104"),
        SITE_AREA("用地面积（平方米）", "Site, m²", false, "6800"),
        FLOOR_AREA("托育部分建筑面积（平方米）", "Nursery floor area, m²", false, "900"),
        OUTDOOR_AREA("户外活动场地（平方米）", "Outdoor area, m²", false, "240"),
        TOP_STOREY("托育用房最高楼层", "Highest nursery storey", false, "2"),
        RESIDENTS("规划人口", "Residents planned", false, "12000"),
        CLASSES("托班数", "Nursery classes", true, "4"),
        PLACES("托位数", "Nursery places", true, "80"),
        NOTE("备注", "Note", false, "地块配套");

        private final String zh;
        private final String en;
        private final boolean needed;
        private final String example;

        Fact(String zh, String en, boolean needed, String example) {
            this.zh = zh;
            this.en = en;
            this.needed = needed;
            this.example = example;
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

    /** The planned or the actual day of a step. */
    record Day(BuildStep step, boolean done) implements BuildColumn {
        @Override
        public String name(boolean english) {
            var word = BuildWords.STEPS.getOrDefault(step.name(), new SheetWord("", ""));
            return english ? word.en() + (done ? ", done on" : ", planned on") : word.zh() + (done ? "实际日期" : "计划日期");
        }

        @Override
        public boolean isNeeded() {
            return !done && step == BuildStep.HANDED_OVER;
        }

        @Override
        public String example() {
            return done ? "2026-05-12" : "2027-08-31";
        }
    }
}
