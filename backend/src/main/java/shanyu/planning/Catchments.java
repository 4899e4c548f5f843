package shanyu.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.identity.Divisions;
import shanyu.planner.walk.Place;
import shanyu.planning.network.NetworkCheck;
import shanyu.planning.network.Networks;
import shanyu.planning.network.WalkingNetwork;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.shared.Wgs84;

/** What can be walked to from a point of the district: its outline, the children and the places within. */
@Component
public class Catchments {
    private final Circles circles;
    private final Networks networks;
    private final Institutions institutions;
    private final Divisions divisions;
    private final Towns towns;
    private final HouseClock clock;

    Catchments(
            Circles circles,
            Networks networks,
            Institutions institutions,
            Divisions divisions,
            Towns towns,
            HouseClock clock) {
        this.circles = circles;
        this.networks = networks;
        this.institutions = institutions;
        this.divisions = divisions;
        this.towns = towns;
        this.clock = clock;
    }

    /** Refused outside the towns of the district, and where no way is near enough to walk from. */
    public Outcome<WalkedFrom> of(String district, CatchmentPoint point, CircleQuery asked) {
        var query = asked.filled(clock.today());
        var day = Objects.requireNonNull(query.asOf());
        var town = towns.of(new Wgs84(point.lon(), point.lat()))
                .filter(code -> divisions.townsOf(new DivisionCode(district), day).stream()
                        .anyMatch(each -> each.code().equals(code)));
        if (town.isEmpty())
            return Refusal.of(Refusal.Kind.RULE, "outside-the-district", Map.of("lon", point.lon(), "lat", point.lat()))
                    .asOutcome();
        var network = networks.of(district, day);
        var from = new Place(point.lon(), point.lat());
        double straight = network.metresTo(from);
        double farthest = Math.min(NetworkCheck.NEAR_METRES, query.metres());
        if (straight > farthest)
            return Refusal.of(
                            Refusal.Kind.RULE,
                            "no-way-near",
                            Map.of(
                                    "most",
                                    Math.round(farthest),
                                    "network",
                                    network.stamp().mark()))
                    .asOutcome();
        return Outcome.done(walked(district, query, network, from, town.get().value(), straight));
    }

    private WalkedFrom walked(
            String district, CircleQuery query, WalkingNetwork network, Place from, String town, double straight) {
        var day = Objects.requireNonNull(query.asOf());
        var catchment = network.catchment(from, query.metres());
        var inReach = inReach(
                Supply.of(institutions.inspectable(district, null, day), query.form(), query.kind()).stream()
                        .filter(Supply::isReachable)
                        .toList(),
                network,
                from,
                query.metres());
        var facts = new WalkedFrom.Facts(
                day,
                Objects.requireNonNull(query.minutes()),
                Objects.requireNonNull(query.speed()),
                query.metres(),
                network.stamp(),
                town,
                (int) Math.round(straight),
                Math.round(catchment.squareMetres() / 1e4) / 100.0,
                children(circles.demand(district, query), network, from, query.metres()),
                inReach.size(),
                inReach.stream().mapToInt(WalkedFrom.InReach::places).sum(),
                inReach.stream().limit(WalkedFrom.NAMED).toList());
        return new WalkedFrom("Feature", WalkedFrom.Outline.of(catchment.outline()), facts);
    }

    private static int children(Demand demand, WalkingNetwork network, Place from, double metres) {
        var far = network.metres(from, demand.places(), metres);
        return IntStream.range(0, far.length)
                .filter(n -> far[n] <= metres)
                .map(n -> demand.children()[n])
                .sum();
    }

    /** The nearest first. */
    private static List<WalkedFrom.InReach> inReach(
            List<Supply> supplies, WalkingNetwork network, Place from, double metres) {
        var far = network.metres(from, supplies.stream().map(Supply::place).toList(), metres);
        return IntStream.range(0, far.length)
                .filter(n -> far[n] <= metres)
                .mapToObj(n -> new WalkedFrom.InReach(
                        supplies.get(n).id(),
                        supplies.get(n).name(),
                        (int) Math.round(far[n]),
                        supplies.get(n).places()))
                .sorted(Comparator.comparingInt(WalkedFrom.InReach::metres).thenComparing(WalkedFrom.InReach::name))
                .toList();
    }
}
