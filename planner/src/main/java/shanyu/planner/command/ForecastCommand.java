package shanyu.planner.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.files.Refused;
import shanyu.planner.files.Register;
import shanyu.planner.forecast.Forecast;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan forecast}: births to come, area by area. */
@Command(
        name = "forecast",
        description =
                "Births to come in each area, with intervals of 80 and 95 per cent, and the naive forecast beside them.",
        mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FARTHEST = 20;
    /** Fewer have no nineteen of twenty. */
    private static final int FEWEST = 100;

    private static final int MOST = 10_000;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--births",
            required = true,
            paramLabel = "BIRTHS.csv",
            description = "area,year,births: every area in every year.")
    @SuppressWarnings("NullAway.Init")
    private Path births;

    @Option(
            names = "--women",
            required = true,
            paramLabel = "WOMEN.csv",
            description = "area,year,age_from,count; of ages 25 to 39 where they are given.")
    @SuppressWarnings("NullAway.Init")
    private Path women;

    @Option(names = "--horizon", required = true, paramLabel = "H", description = "Years ahead.")
    private int horizon;

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = "" + Forecast.PATHS,
            description =
                    "Ways the births may go that are drawn; the intervals hold them. ${DEFAULT-VALUE} if not given.")
    private int paths;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "1 if not given.")
    private long seed;

    private ForecastCommand() {}

    /** @param areas add up to {@code total}, year by year */
    record Answer(String status, List<Forecast.Line> areas, List<Forecast.Line> total, double seconds) {}

    @Override
    public Integer call() {
        long began = System.nanoTime();
        if (horizon < 1 || horizon > FARTHEST)
            throw new Refused("--horizon %d: from 1 to %d years".formatted(horizon, FARTHEST));
        if (paths < FEWEST || paths > MOST)
            throw new Refused("--paths %d: from %d to %d".formatted(paths, FEWEST, MOST));
        var panel = Register.of(births, women);
        if (panel.years() < Forecast.LEAST_YEARS)
            throw new Refused("%s holds %d years; a forecast rests on %d at least"
                    .formatted(births.getFileName(), panel.years(), Forecast.LEAST_YEARS));
        var forecast = Forecast.of(panel, horizon, paths, seed);
        double seconds = Math.round((System.nanoTime() - began) / 1e6) / 1e3;
        spec.commandLine()
                .getOut()
                .println(JSON.writeValueAsString(new Answer("done", forecast.areas(), forecast.whole(), seconds)));
        return 0;
    }
}
