package shanyu.planner.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import shanyu.planner.files.Refused;

/** {@code ./shanyu plan …}. */
@Command(
        name = "plan",
        description = "Plans on files: CSV in, JSON out. The same files and seed give the same plan on any machine.",
        subcommands = {SiteCommand.class, CatchmentsCommand.class, AccessCommand.class, ForecastCommand.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class PlanCommand {
    private PlanCommand() {}

    /** Exits 0 when it is done, 1 when what was asked failed, with the reason, 2 after a wrong use. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new PlanCommand()).setExecutionExceptionHandler((thrown, line, parsed) -> {
            if (!(thrown instanceof Refused refused)) throw thrown;
            line.getErr().println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        });
    }
}
