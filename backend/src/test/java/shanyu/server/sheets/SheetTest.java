package shanyu.server.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanUtils;
import shanyu.shared.RefusedException;
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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+8", "-x", "@x", "\t=1", "\r=1", "\0=1"})
    @DisplayName("ASVS 1.2.10: a cell that begins like a formula gets an apostrophe, quotes are doubled")
    void aCellThatBeginsLikeAFormulaIsNeverRun(String cell) {
        var sheet = new Sheet(List.of("名称"), List.of(List.of(cell + "\"")));
        assertThat(SheetText.of(sheet)).endsWith("\"'" + cell + "\"\"\"\r\n");
        assertThat(SheetText.disarmed("平安")).isEqualTo("平安");
    }

    @Test
    @DisplayName(
            "ASVS 5.2.3: a workbook is measured while it unpacks: 200 MB of nothing, or a thousand and one files, are refused")
    void aWorkbookThatUnpacksToTooMuchIsRefused() throws IOException {
        assertThat(refusal(zip(1, 201))).isEqualTo("sheet-too-large");
        assertThat(refusal(zip(1_001, 0))).isEqualTo("sheet-too-large");
        assertThat(refusal(zip(1_000, 0))).as("small, but no sheet").isEqualTo("sheet-unreadable");
    }

    @Test
    @DisplayName("ASVS 1.5.1: a workbook that names a file of the machine is not told what is in it")
    void aWorkbookReadsNoFileOfTheMachine(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "told-by-the-machine");
        var plain = new ByteArrayOutputStream();
        try (var book = new Workbook(plain, "test", null)) {
            book.newWorksheet("x").inlineString(0, 0, "WORD");
        }
        var out = new ByteArrayOutputStream();
        var changed = 0;
        try (var in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(plain.toByteArray()))
                        .get();
                var zip = new ZipOutputStream(out)) {
            for (var each : Collections.list(in.getEntries())) {
                String text = new String(in.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("WORD")) {
                    changed++;
                    text = text.replace("WORD", "&it;")
                            .replaceFirst(
                                    "(<\\?xml[^>]*>)?\\s*(<\\w+)",
                                    "<!DOCTYPE x [<!ENTITY it SYSTEM '" + secret.toUri() + "'>]>$2");
                }
                zip.putNextEntry(new ZipEntry(each.getName()));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(changed).isEqualTo(1);
        assertThat(SheetRows.read(plain.toByteArray(), 10).orThrow().toString()).contains("WORD");
        String read;
        try {
            read = SheetRows.read(out.toByteArray(), 10).orThrow().toString();
        } catch (RefusedException refused) {
            read = refused.refusal().type();
        }
        assertThat(read).doesNotContain("told-by-the-machine");
    }

    private static String refusal(byte[] workbook) {
        try {
            SheetRows.read(workbook, 10).orThrow();
            return "read";
        } catch (RefusedException refused) {
            return refused.refusal().type();
        }
    }

    private static byte[] zip(int files, int megabytesEach) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry("file" + i));
                for (int m = 0; m < megabytesEach; m++) zip.write(new byte[1024 * 1024]);
            }
        }
        return out.toByteArray();
    }

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

    record Price(
            @Column(zh = "租金（元）", en = "Rent (yuan)", money = true) @Nullable
            Long fen) {}

    @Test
    @DisplayName("money is kept in fen and written in yuan, to the fen")
    void moneyInYuan() {
        var prices = List.of(new Price(36_000_001L), new Price(0L), new Price(-5L), new Price(null));
        var sheet = Sheet.of(
                prices,
                Price.class,
                Locale.CHINESE,
                false,
                new ObjectMapper(),
                BeanUtils::instantiateClass,
                english -> Map.of());
        assertThat(SheetText.of(sheet)).endsWith("\"租金（元）\"\r\n360000.01\r\n0.00\r\n-0.05\r\n\"\"\r\n");
    }

    private static Sheet sheet(Row row, Locale language) {
        TownNames names = english -> Map.of("310115004", english ? "Huamu" : "花木街道");
        return Sheet.of(
                List.of(row), Row.class, language, false, new ObjectMapper(), BeanUtils::instantiateClass, names);
    }
}
