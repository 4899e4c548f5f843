package shanyu.server.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import tools.jackson.databind.ObjectMapper;

class SheetTest {
    record Row(
            @Column(zh = "街镇代码", en = "Town code", towns = true) @Nullable
            String town,

            @Column(zh = "开始", en = "Begun") @Nullable Instant begunAt,
            @Column(zh = "日期", en = "Day") LocalDate day,
            @Column(zh = "数", en = "Count") int count,
            @Column(zh = "逾期", en = "Late") boolean late,

            @Column(zh = "状态", en = "State", words = States.class)
            String state,

            String kept) {}

    static final class States extends Vocabulary {
        States() {
            super(Map.of("open", new SheetWord("办理中", "in hand")));
        }
    }

    private static final Row ROW = new Row(
            "310115004",
            Instant.parse("2026-03-01T16:30:00Z"),
            LocalDate.of(2026, 3, 2),
            7,
            true,
            "open",
            "not a column");

    @Test
    void aMomentIsToldInTheHousesTimeAndADayIsADay() {
        var cells = sheet(ROW, Locale.ENGLISH).rows().getFirst();
        assertThat(cells)
                .containsExactly(
                        "310115004",
                        "Huamu",
                        OffsetDateTime.parse("2026-03-02T00:30:00+08:00"),
                        LocalDate.of(2026, 3, 2),
                        7L,
                        "yes",
                        "in hand");
    }

    @Test
    void asTextAMomentKeepsItsSecondsAndItsZone() {
        assertThat(SheetText.of(sheet(ROW, Locale.CHINESE)))
                .endsWith("\"310115004\",\"花木街道\",\"2026-03-02T00:30:00+08:00\",\"2026-03-02\",7,\"是\",\"办理中\"\r\n");
    }

    @Test
    void aCodeWithoutAWordStandsAsItIs() {
        var odd = new Row(null, null, LocalDate.of(2026, 3, 2), 0, false, "strange", "");
        assertThat(sheet(odd, Locale.ENGLISH).rows().getFirst()).endsWith("no", "strange");
    }

    @Test
    void aTownThatIsNotOrNoLongerKnownHasNoName() {
        var nobody = new Row(null, null, LocalDate.of(2026, 3, 2), 0, false, "strange", "");
        assertThat(sheet(nobody, Locale.ENGLISH).rows().getFirst()).startsWith("", "", "");
        var gone = new Row("310115999", null, LocalDate.of(2026, 3, 2), 0, false, "strange", "");
        assertThat(sheet(gone, Locale.ENGLISH).rows().getFirst()).startsWith("310115999", "");
    }

    @Test
    void aColumnOfTownCodesIsFollowedByTheNames() {
        assertThat(sheet(ROW, Locale.CHINESE).headings()).containsExactly("街镇代码", "街镇", "开始", "日期", "数", "逾期", "状态");
        assertThat(sheet(ROW, Locale.ENGLISH).headings())
                .containsExactly("Town code", "Town", "Begun", "Day", "Count", "Late", "State");
    }

    private static Sheet sheet(Row row, Locale language) {
        TownNames names = english -> Map.of("310115004", english ? "Huamu" : "花木街道");
        return Sheet.of(
                List.of(row), Row.class, language, false, new ObjectMapper(), BeanUtils::instantiateClass, names);
    }
}
