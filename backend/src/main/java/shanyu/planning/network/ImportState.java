package shanyu.planning.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** How far a handed-in file has come on its way to a network. */
public enum ImportState {
    /** Its pieces come in. */
    @JsonProperty("receiving")
    RECEIVING,
    /** All of it is here; a worker takes it up in its turn. */
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("reading")
    READING,
    /** It is a network, and in use. */
    @JsonProperty("done")
    DONE,
    /** The very same file was imported before: nothing was kept twice, nothing changed. */
    @JsonProperty("known")
    KNOWN,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED;

    /** As it stands in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean isOver() {
        return compareTo(DONE) >= 0;
    }

    /** As it stands in a sheet. */
    public static final class Words extends Vocabulary {
        public Words() {
            super(Map.of(
                    "receiving", new SheetWord("接收中", "being received"),
                    "waiting", new SheetWord("排队中", "waiting"),
                    "reading", new SheetWord("读取中", "being read"),
                    "done", new SheetWord("已完成", "done"),
                    "known", new SheetWord("此前已导入", "imported before"),
                    "failed", new SheetWord("失败", "failed"),
                    "cancelled", new SheetWord("已取消", "cancelled")));
        }
    }
}
