package shanyu.planner.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import shanyu.planner.files.Points;
import shanyu.planner.files.Refused;
import shanyu.planner.prover.Prover;
import shanyu.planner.siting.capacity.CapacitatedMedian;
import shanyu.planner.siting.capacity.CapacitatedPlan;
import shanyu.planner.siting.capacity.CapacitatedSiting;

/** {@code plan site capacitated}. */
@Command(
        name = "capacitated",
        description = {
            "The least total way when each point is served whole by one site and no site serves more than its capacity",
            "(capacitated p-median). The way of a point counts once, its demand fills the site, as in the SJC instances."
        },
        mixinStandardHelpOptions = true)
final class CapacitatedCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--points",
            required = true,
            paramLabel = "POINTS.csv",
            description = "id,x,y,demand,capacity: every point is demand and candidate.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--p", required = true, paramLabel = "N", description = "Sites open in the end.")
    private int number;

    @Mixin
    private final Effort effort = new Effort();

    @Mixin
    private final Proving proving = new Proving();

    private CapacitatedCommand() {}

    @Override
    public Integer call() {
        long began = System.nanoTime();
        effort.check();
        proving.check();
        var points = Points.of(file, "demand", "capacity");
        var siting = new CapacitatedSiting(problem(points), effort.seed());
        var plan = siting.search(effort.iterations()).orElseThrow(() -> noAllotment(siting));
        if (!plan.isProven()) plan = plan.bounded(proving.bound(siting::remainder, Prover.Kind.CAPACITY, plan.cost()));
        var answer = SiteAnswer.of(plan.sites(), plan.isProven(), points.ids(), plan.cost(), plan.bound(), began)
                .allotted(allotment(points, plan));
        spec.commandLine().getOut().println(answer.json());
        return 0;
    }

    private CapacitatedMedian problem(Points points) {
        var all = points.all();
        if (number < 1 || number > all.size())
            throw new Refused(
                    "--p %d: choose from 1 to %d, as many as there are candidates".formatted(number, all.size()));
        var way = new double[all.size()][all.size()];
        for (int one = 0; one < way.length; one++) {
            for (int other = 0; other < way.length; other++)
                way[one][other] = all.get(one).distance(all.get(other));
        }
        var problem = new CapacitatedMedian(
                way,
                all.stream().mapToDouble(Points.Point::demand).toArray(),
                all.stream().mapToDouble(Points.Point::capacity).toArray(),
                number);
        requireRoom(problem, points);
        return problem;
    }

    private void requireRoom(CapacitatedMedian problem, Points points) {
        if (problem.mostPlaces() < problem.people())
            throw new Refused(
                    "--p %d: the demand is %s and the %d largest capacities are %s together; ask for more sites or raise capacities"
                            .formatted(
                                    number,
                                    SiteAnswer.plain(problem.people()),
                                    number,
                                    SiteAnswer.plain(problem.mostPlaces())));
        double largest =
                points.all().stream().mapToDouble(Points.Point::capacity).max().orElse(0);
        points.all().stream()
                .filter(each -> each.demand() > largest)
                .findFirst()
                .ifPresent(each -> {
                    throw new Refused(
                            "%s, demand of \"%s\" is %s and no site holds more than %s; divide the point or raise a capacity"
                                    .formatted(
                                            file.getFileName(),
                                            each.id(),
                                            SiteAnswer.plain(each.demand()),
                                            SiteAnswer.plain(largest)));
                });
    }

    private Refused noAllotment(CapacitatedSiting siting) {
        boolean isNone = proving.bound(siting::remainder, Prover.Kind.CAPACITY, Double.POSITIVE_INFINITY)
                == Double.POSITIVE_INFINITY;
        return new Refused(
                "--p %d: %s of whole points to so many sites within their capacity; ask for more sites or raise capacities"
                        .formatted(number, isNone ? "there is no allotment" : "no allotment was found"));
    }

    private static LinkedHashMap<String, String> allotment(Points points, CapacitatedPlan plan) {
        var ids = points.ids();
        var allotment = new LinkedHashMap<String, String>();
        for (int point = 0; point < ids.size(); point++) allotment.put(ids.get(point), ids.get(plan.servedBy()[point]));
        return allotment;
    }
}
