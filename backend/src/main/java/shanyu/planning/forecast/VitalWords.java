package shanyu.planning.forecast;

import java.util.LinkedHashMap;
import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** How the codes of vital figures and forecasts are called in sheets. */
final class VitalWords {
    /** In the order the template shows them. */
    static final Map<String, SheetWord> MEASURES = new LinkedHashMap<>();

    static final Map<String, SheetWord> POPULATIONS = new LinkedHashMap<>();
    static final Map<String, SheetWord> STATUSES = new LinkedHashMap<>();

    static {
        MEASURES.put("births", new SheetWord("出生人数", "Births"));
        MEASURES.put("women", new SheetWord("女性人数", "Women"));
        POPULATIONS.put("resident", new SheetWord("常住", "Resident"));
        POPULATIONS.put("registered", new SheetWord("户籍", "Registered"));
        STATUSES.put("published", new SheetWord("公布", "published"));
        STATUSES.put("estimated", new SheetWord("估算", "estimated"));
    }

    private VitalWords() {}

    public static final class Measures extends Vocabulary {
        public Measures() {
            super(MEASURES);
        }
    }

    public static final class Populations extends Vocabulary {
        public Populations() {
            super(POPULATIONS);
        }
    }

    /** Of a forecast's figures. */
    public static final class Forecast extends Vocabulary {
        public Forecast() {
            super(Map.of(
                    "births", new SheetWord("出生人数", "Births"),
                    "children", new SheetWord("三岁以下婴幼儿", "Children under three"),
                    "places", new SheetWord("托位需求", "Places wanted")));
        }
    }

    public static final class Forms extends Vocabulary {
        public Forms() {
            super(Map.of(
                    "FULL_DAY", new SheetWord("全日托", "Full day"),
                    "HALF_DAY", new SheetWord("半日托", "Half day"),
                    "HOURLY", new SheetWord("计时托", "Hourly"),
                    "TEMPORARY", new SheetWord("临时托", "Temporary")));
        }
    }

    public static final class Prices extends Vocabulary {
        public Prices() {
            super(Map.of(
                    "INCLUSIVE", new SheetWord("普惠", "Inclusive"), "MARKET", new SheetWord("市场价", "Market price")));
        }
    }

    public static final class Names extends Vocabulary {
        public Names() {
            super(Map.of(
                    "uptake", new SheetWord("入托意愿", "Uptake"),
                    "survival", new SheetWord("存活率", "Survival"),
                    "migration", new SheetWord("净迁移率", "Net migration")));
        }
    }

    public static final class AssumptionStatuses extends Vocabulary {
        public AssumptionStatuses() {
            super(Map.of(
                    "default", new SheetWord("产品假设", "product's assumption"),
                    "estimated", new SheetWord("估算", "estimated"),
                    "surveyed", new SheetWord("调查", "surveyed"),
                    "published", new SheetWord("公布", "published")));
        }
    }
}
