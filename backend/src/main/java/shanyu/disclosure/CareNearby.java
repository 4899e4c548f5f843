package shanyu.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.norms.ClassKind;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.ServiceForm;
import shanyu.planner.walk.Place;
import shanyu.planning.network.Networks;
import shanyu.planning.network.WalkingNetwork;
import shanyu.registry.FeeNotices;
import shanyu.server.HouseClock;
import shanyu.server.http.Paging;

/**
 * Care within a walk: the institutions the public may look up, each by the ways of its own district's network. Where the
 * family is goes into no log, no table and no cache.
 */
@Component
@Transactional(readOnly = true)
public class CareNearby {
    /** Kilometres an hour: the planning norms' 66.7 metres a minute. */
    private static final int SPEED = 4;

    private static final int MOST_MINUTES = 60;
    private static final double METRES_A_MINUTE = SPEED * 1000 / 60.0;
    private static final double MOST_METRES = MOST_MINUTES * METRES_A_MINUTE;

    private final PublicInstitutions institutions;
    private final FeeNotices fees;
    private final Networks networks;
    private final Norms norms;
    private final HouseClock clock;

    CareNearby(PublicInstitutions institutions, FeeNotices fees, Networks networks, Norms norms, HouseClock clock) {
        this.institutions = institutions;
        this.fees = fees;
        this.networks = networks;
        this.norms = norms;
        this.clock = clock;
    }

    /** A place and how far it is to walk. */
    private record Walked(PublicInstitution place, double metres) {}

    public NearbyCare of(NearbyQuery query) {
        var candidates = candidates(query);
        var stamps = new LinkedHashSet<WalkingNetwork.Stamp>();
        var kinds = kinds(query.months(), norms.asOf(clock.today()));
        var suiting = walked(query, candidates, stamps).stream()
                .filter(each -> suits(each.place(), kinds, Boolean.TRUE.equals(query.free())))
                .toList();
        var notices = fees.of(suiting.stream().map(each -> each.place().id()).toList(), clock.today());
        var priced = suiting.stream()
                .filter(each -> !monthly(notices, each, query.form(), kinds).isEmpty())
                .toList();
        var fitting = query.fee() == null ? suiting : upTo(query.fee(), priced, notices, query.form(), kinds);
        int unknown = query.fee() == null ? 0 : suiting.size() - priced.size();
        return new NearbyCare(
                SPEED,
                MOST_MINUTES,
                List.copyOf(stamps),
                fitting.size(),
                unknown,
                fitting.stream()
                        .limit(query.rows())
                        .map(each -> told(each, notices.get(each.place().id())))
                        .toList());
    }

    /** The nearest by the straight line, which no walk is shorter than. */
    private List<PublicInstitution> candidates(NearbyQuery query) {
        return institutions.list(query.filter(), new Paging("distance", 0, Paging.MAX_SIZE)).items().stream()
                .filter(place -> place.metres() != null)
                .toList();
    }

    /** Within the walk, the nearest first. Beyond the farthest candidate of a full list others may stand nearer: it ends there. */
    private List<Walked> walked(
            NearbyQuery query, List<PublicInstitution> candidates, Set<WalkingNetwork.Stamp> stamps) {
        double most = candidates.size() < Paging.MAX_SIZE
                ? MOST_METRES
                : Math.min(
                        MOST_METRES, Objects.requireNonNull(candidates.getLast().metres()));
        var point = query.point();
        var from = new Place(point.longitude(), point.latitude());
        var walked = new ArrayList<Walked>();
        var byDistrict = candidates.stream().collect(Collectors.groupingBy(PublicInstitution::district));
        for (String district : new TreeSet<>(byDistrict.keySet())) {
            var there = Objects.requireNonNull(byDistrict.get(district));
            var network = networks.of(district, clock.today());
            double[] metres =
                    network.metres(from, there.stream().map(CareNearby::door).toList(), most);
            for (int n = 0; n < metres.length; n++)
                if (metres[n] <= most) walked.add(new Walked(there.get(n), metres[n]));
            stamps.add(network.stamp());
        }
        walked.sort(Comparator.comparingDouble(Walked::metres)
                .thenComparing(each -> each.place().code()));
        return walked;
    }

    private static Place door(PublicInstitution place) {
        return new Place(Objects.requireNonNull(place.longitude()), Objects.requireNonNull(place.latitude()));
    }

    /** The class kinds a child of this age may be in; every kind when no age is given. */
    private static Set<ClassKind> kinds(@Nullable Integer months, NormsInForce norms) {
        if (months == null) return EnumSet.allOf(ClassKind.class);
        return Arrays.stream(ClassKind.values())
                .filter(kind -> norms.integer("class-age-from-months", kind)
                                .filter(from -> from.value() <= months)
                                .isPresent()
                        && norms.integer("class-age-to-months", kind)
                                .filter(to -> months < to.value())
                                .isPresent())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClassKind.class)));
    }

    private static boolean suits(PublicInstitution place, Set<ClassKind> kinds, boolean free) {
        return place.classes().stream()
                .filter(each -> kinds.contains(each.kind()))
                .anyMatch(each -> each.places() > 0 && (!free || each.free() != null && each.free() > 0));
    }

    /** Monthly prices posted for the form and the ages asked for. */
    private static List<Long> monthly(
            Map<UUID, FeeNotices.Notice> notices, Walked of, @Nullable ServiceForm form, Set<ClassKind> kinds) {
        var notice = notices.get(of.place().id());
        if (notice == null) return List.of();
        return notice.lines().stream()
                .filter(line -> line.unit() == FeeNotices.Unit.MONTH)
                .filter(line -> form == null || line.form() == form)
                .filter(line -> line.classKind() == null || kinds.contains(line.classKind()))
                .map(FeeNotices.Line::fen)
                .toList();
    }

    private static List<Walked> upTo(
            long most,
            List<Walked> priced,
            Map<UUID, FeeNotices.Notice> notices,
            @Nullable ServiceForm form,
            Set<ClassKind> kinds) {
        return priced.stream()
                .filter(each -> monthly(notices, each, form, kinds).stream().anyMatch(fen -> fen <= most))
                .toList();
    }

    private static NearbyCare.Place told(Walked walked, FeeNotices.@Nullable Notice fees) {
        return new NearbyCare.Place(
                walked.place(),
                (int) Math.round(walked.metres()),
                (int) Math.ceil(walked.metres() / METRES_A_MINUTE - 1e-9),
                fees);
    }
}
