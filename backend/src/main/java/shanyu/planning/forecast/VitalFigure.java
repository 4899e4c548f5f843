package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shanyu.planning.FigureStatus;
import shanyu.server.sheets.Column;

/**
 * Births of a year in a town, or women of a band of ages at its end.
 *
 * @param measure {@code births} or {@code women}
 * @param population {@code resident} (常住) or {@code registered} (户籍)
 * @param ageFrom first completed age of the band; null for births
 * @param ageTo last completed age of the band
 * @param source who counted, or by which rule it was reckoned
 */
@Schema(name = "VitalFigure")
public record VitalFigure(
        UUID id,

        @Column(zh = "街镇代码", en = "Town code", towns = true) @Schema(example = "310115016")
        String town,

        @Column(zh = "年份", en = "Year") @Schema(example = "2024")
        int year,

        @Column(zh = "指标", en = "Measure", words = VitalWords.Measures.class) @Schema(example = "births")
        String measure,

        @Column(zh = "口径", en = "Population", words = VitalWords.Populations.class) @Schema(example = "resident")
        String population,

        @Column(zh = "年龄起", en = "Age from") @Nullable @Schema(example = "25")
        Integer ageFrom,

        @Column(zh = "年龄止", en = "Age to") @Nullable @Schema(example = "29")
        Integer ageTo,

        @Column(zh = "人数", en = "People") @Schema(example = "1288")
        int people,

        @Column(zh = "性质", en = "Status", words = FigureStatus.Words.class) @Schema(example = "estimated")
        String status,

        @Column(zh = "来源", en = "Source") String source) {

    /**
     * One as it is handed in.
     *
     * @param ageFrom null for births
     */
    public record Entry(
            String town,
            int year,
            String measure,
            String population,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            int people,
            FigureStatus status,
            String source) {

        /** Whether both speak of the same people, so that one replaces the other or, of other bands, counts them twice. */
        boolean isBeside(Entry other) {
            return town.equals(other.town)
                    && year == other.year
                    && measure.equals(other.measure)
                    && population.equals(other.population);
        }

        boolean isSame(Entry other) {
            return isBeside(other)
                    && java.util.Objects.equals(ageFrom, other.ageFrom)
                    && java.util.Objects.equals(ageTo, other.ageTo);
        }

        /** Whether women of some age are in both bands, which are not the same. */
        boolean overlaps(Entry other) {
            if (!isBeside(other) || isSame(other)) return false;
            if (ageFrom == null || ageTo == null || other.ageFrom == null || other.ageTo == null) return false;
            return ageFrom <= other.ageTo && other.ageFrom <= ageTo;
        }

        String band() {
            return ageFrom + "–" + ageTo;
        }
    }
}
