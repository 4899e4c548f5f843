package shanyu.inspection.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Entropy: one event, one spelling of its value")
class LotteryTest {
    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SSQ | 03-11-17-22-28-33-09 | true",
                "SSQ | 33-01-02-32-05-06-16 | true",
                "SSQ | 03-11-17-22-28-33-01 | true",
                "SSQ | 03-11-17-22-28-33-00 | false",
                // the blue number is drawn from a set of its own and may repeat a red one
                "SSQ | 03-11-17-22-28-33-03 | true",
                "SSQ | 03-11-17-22-28-34-09 | false",
                "SSQ | 03-11-17-22-28-33-17 | false",
                "SSQ | 00-11-17-22-28-33-09 | false",
                "SSQ | 03-03-17-22-28-33-09 | false",
                "SSQ | 3-11-17-22-28-33-09 | false",
                "SSQ | 03 11 17 22 28 33 09 | false",
                "SSQ | 03-11-17-22-28-33 | false",
                "SSQ | 03-11-17-22-28-33-09-01 | false",
                "SSQ | ０３-11-17-22-28-33-09 | false",
                "DLT | 01-02-03-04-35-11-12 | true",
                "DLT | 01-02-03-04-36-11-12 | false",
                "DLT | 01-02-03-04-05-12-12 | false",
                "DLT | 01-02-03-04-05-12-13 | false"
            })
    void knowsTheCanonicalForm(Lottery lottery, String value, boolean canonical) {
        assertThat(lottery.isCanonical(value)).isEqualTo(canonical);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "ssq:2026-12-03, true", // a Thursday
        "ssq:2026-12-04, false",
        "dlt:2026-12-05, true",
        "SSQ:2026-12-03, false",
        "ssq:2026-12-3, false",
        "ssq:2026-02-30, false",
        "ssq2026-12-03, false",
        "ssq:2026-12-031, false",
        "'', false",
        ":2026-12-03, false",
        "moon:2026-12-03, false"
    })
    void readsASource(String text, boolean known) {
        assertThat(EntropySource.read(text)
                        .map(EntropySource::text)
                        .filter(text::equals)
                        .isPresent())
                .isEqualTo(known);
    }

    @Test
    @DisplayName("a form shows as many numbers as are drawn; a word names a lottery or none")
    void knowsItsFormAndItsWord() {
        assertThat(Lottery.SSQ.form()).isEqualTo("dd-dd-dd-dd-dd-dd-dd");
        assertThat(Lottery.DLT.form()).isEqualTo("dd-dd-dd-dd-dd-dd-dd");
        assertThat(Lottery.of("dlt")).contains(Lottery.DLT);
        assertThat(Lottery.of("DLT")).isEmpty();
        assertThat(EntropySource.onOrAfter(Lottery.SSQ, LocalDate.of(2026, 12, 6))
                        .text())
                .as("a day on which it is held is that day")
                .isEqualTo("ssq:2026-12-06");
    }

    @Test
    void happensInTheEveningInShanghai() {
        var source = EntropySource.onOrAfter(Lottery.SSQ, LocalDate.of(2026, 12, 4));
        assertThat(source.text()).isEqualTo("ssq:2026-12-06");
        assertThat(source.time()).isEqualTo(Instant.parse("2026-12-06T13:15:00Z"));
    }
}
