package shanyu.planning.forecast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One forecast with what it rests on.
 *
 * @param firstYear of the figures it rests on
 * @param towns codes, in the order of the figures
 * @param assumptions it was made with
 * @param sources of the births and women, with how many figures each stands behind
 * @param backTest how the method would have done from earlier years
 */
@Schema(name = "Forecast")
public record ForecastView(
        ForecastRow row,
        int firstYear,
        @Schema(example = "1000") int paths,
        @Schema(example = "1") long seed,
        List<String> towns,
        List<Assumption> assumptions,
        List<Source> sources,
        List<Tested> backTest) {

    /**
     * Where figures are from.
     *
     * @param figures how many of births and women
     * @param estimated how many of them nobody counted
     */
    @Schema(name = "ForecastSource")
    public record Source(String source, int figures, int estimated) {}

    static ForecastView of(StoredForecast stored) {
        var inputs = stored.readInputs();
        return new ForecastView(
                stored.row(),
                inputs.first(),
                inputs.paths(),
                inputs.seed(),
                inputs.towns(),
                inputs.assumptions(),
                sources(inputs),
                stored.readResults().backTest().stream().map(Tested::of).toList());
    }

    private static List<Source> sources(Inputs inputs) {
        var figures = new int[inputs.sources().size()];
        var estimated = new int[inputs.sources().size()];
        for (var series : inputs.series()) {
            for (var many : List.of(series.births(), series.women())) {
                for (var known : many) {
                    figures[known.source()]++;
                    if (known.status().equals("estimated")) estimated[known.source()]++;
                }
            }
        }
        return java.util.stream.IntStream.range(0, figures.length)
                .mapToObj(n -> new Source(inputs.sources().get(n), figures[n], estimated[n]))
                .toList();
    }
}
