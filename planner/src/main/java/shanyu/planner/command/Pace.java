package shanyu.planner.command;

import picocli.CommandLine.Option;
import shanyu.planner.files.Refused;

/** How long people walk, and how fast. */
final class Pace {
    private static final double METRES_A_KILOMETRE = 1000;
    private static final double MINUTES_AN_HOUR = 60;

    @Option(names = "--minutes", defaultValue = "15", description = "Of walking at most; ${DEFAULT-VALUE} by default.")
    private double minutes;

    @Option(
            names = "--speed",
            defaultValue = "4",
            description = "Kilometres an hour; ${DEFAULT-VALUE} by default, the planning norm (66.7 m/min).")
    private double speed;

    /** As far as that, in metres. */
    double metres() {
        if (!(minutes > 0 && minutes <= 600))
            throw new Refused("--minutes %s: more than 0, 600 at most".formatted(minutes));
        if (!(speed > 0 && speed <= 30)) throw new Refused("--speed %s: more than 0, 30 km/h at most".formatted(speed));
        return minutes * speed * METRES_A_KILOMETRE / MINUTES_AN_HOUR;
    }
}
