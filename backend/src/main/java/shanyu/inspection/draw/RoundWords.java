package shanyu.inspection.draw;

import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** Codes of rounds as officials read them in a sheet. */
final class RoundWords {
    private RoundWords() {}

    static final class Levels extends Vocabulary {
        Levels() {
            super(Map.of("district", new SheetWord("区级", "district"), "town", new SheetWord("街镇级", "town")));
        }
    }

    static final class Kinds extends Vocabulary {
        Kinds() {
            super(Map.of(
                    "monthly", new SheetWord("月度轮次", "monthly round"),
                    "extra", new SheetWord("临时轮次", "extra round"),
                    "supplementary", new SheetWord("补充轮次", "supplementary round")));
        }
    }

    static final class States extends Vocabulary {
        States() {
            super(Map.ofEntries(
                    Map.entry("planned", new SheetWord("已排期", "planned")),
                    Map.entry("committed", new SheetWord("已封存", "sealed")),
                    Map.entry("entropy-entered", new SheetWord("随机数待核对", "number to be confirmed")),
                    Map.entry("entropy-confirmed", new SheetWord("等待密钥证明", "waiting for proofs")),
                    Map.entry("proved", new SheetWord("可以抽取", "ready to draw")),
                    Map.entry("drawn", new SheetWord("已抽取，检查中", "drawn, visits under way")),
                    Map.entry("disclosed", new SheetWord("已公布", "published")),
                    Map.entry("dead", new SheetWord("已作废", "given up")),
                    Map.entry("stalled", new SheetWord("停滞", "stalled"))));
        }
    }
}
