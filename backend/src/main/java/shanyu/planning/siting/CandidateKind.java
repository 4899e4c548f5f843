package shanyu.planning.siting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** What a venue is now. */
public enum CandidateKind {
    KINDERGARTEN("幼儿园", "Kindergarten"),
    COMMUNITY_CENTRE("社区公共服务设施", "Community centre"),
    PARK("产业园区", "Industrial park"),
    OFFICE_BUILDING("商务楼宇", "Office building"),
    OTHER("其他", "Other");

    /** By code, in the order shown. */
    static final Map<String, SheetWord> WORDS = new LinkedHashMap<>();

    static {
        for (var kind : values()) WORDS.put(kind.code(), new SheetWord(kind.zh, kind.en));
    }

    private final String zh;
    private final String en;

    CandidateKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** As it stands in the database and in answers. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException for a code there is not */
    @JsonCreator
    public static CandidateKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of venue: " + code));
    }

    /** As it stands in a sheet. */
    public static final class Words extends Vocabulary {
        public Words() {
            super(WORDS);
        }
    }
}
