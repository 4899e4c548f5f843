package shanyu.planning.siting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import shanyu.planner.access.Care;
import shanyu.planner.access.WhatIf;
import shanyu.planner.walk.Place;
import shanyu.planning.CircleTown;
import shanyu.planning.Ground;
import shanyu.planning.Supply;
import shanyu.planning.Walked;

/**
 * The points of a ground, moved about: what is asked is compared with what was asked before, and only what differs is reckoned.
 * A point keeps its turn in every sum whatever becomes of it (a closed one with no places), so that a kept session answers to
 * the last digit what a fresh one would. One caller at a time.
 */
final class WhatIfSession {
    private final Ground ground;
    private final List<Place> homes;
    private final WhatIf walk;
    private final WhatIf near;
    private final Map<String, CircleTown> before = new LinkedHashMap<>();
    private final CircleTown beforeAll;
    /** As the two stand now; surplus additions of an earlier question stay behind without places. */
    private final List<Supply> now = new ArrayList<>();

    WhatIfSession(Ground ground, double metres) {
        this.ground = ground;
        homes = ground.demand().places();
        var people = new double[][] {ground.demand().people()};
        var reach = ground.network().reach(homes);
        walk = new WhatIf(reach, people, 1, metres);
        near = new WhatIf(reach, people, 1, ground.normMetres());
        ground.supplies().forEach(this::open);
        var walked = walked(ground.supplies());
        ground.towns().forEach(town -> before.put(town, walked.town(town)));
        beforeAll = walked.all(ground.district());
    }

    /** Whether it still rests on what is known. */
    boolean isOf(Ground other) {
        return ground.figures().equals(other.figures())
                && ground.supplies().equals(other.supplies())
                && ground.towns().equals(other.towns())
                && ground.normMetres() == other.normMetres()
                && ground.network().stamp().equals(other.network().stamp());
    }

    int cells() {
        return homes.size();
    }

    private void open(Supply point) {
        walk.add(care(point));
        near.add(care(point));
        now.add(point);
    }

    /** One that nobody has placed yet stands anywhere, without places. */
    private Care care(Supply point) {
        return new Care(place(point), 0, 0, places(point));
    }

    private Place place(Supply point) {
        var at = point.position();
        if (at != null) return new Place(at.longitude(), at.latitude());
        return homes.isEmpty() ? new Place(0, 0) : homes.getFirst();
    }

    private static double places(Supply point) {
        return point.position() == null ? 0 : point.places();
    }

    /** @param points as {@link Points#changed} gives them: those that exist first, in their order */
    WhatIfAnswer ask(List<Supply> points, WhatIfQuery.Walk asked) {
        for (int n = 0; n < points.size(); n++) {
            if (n == now.size()) open(points.get(n));
            else become(n, points.get(n));
        }
        for (int n = points.size(); n < now.size(); n++) become(n, gone(now.get(n)));
        var walked = walked(Points.standing(ground.supplies(), points));
        var moved = new ArrayList<WhatIfAnswer.Moved>();
        before.forEach((town, was) -> {
            var is = walked.town(town);
            if (!is.equals(was)) moved.add(new WhatIfAnswer.Moved(was, is));
        });
        return new WhatIfAnswer(
                asked.day(),
                asked.minutes(),
                asked.speed(),
                asked.metres(),
                ground.network().stamp(),
                ground.norm(),
                ground.demand().missing(),
                beforeAll,
                walked.all(ground.district()),
                moved);
    }

    private static Supply gone(Supply point) {
        return new Supply(point.id(), point.name(), point.town(), point.position(), 0);
    }

    private void become(int n, Supply wanted) {
        var was = now.get(n);
        if (was.equals(wanted)) return;
        if (!place(was).equals(place(wanted))) {
            walk.move(n, place(wanted));
            near.move(n, place(wanted));
        }
        if (places(was) != places(wanted)) {
            walk.resize(n, places(wanted));
            near.resize(n, places(wanted));
        }
        now.set(n, wanted);
    }

    private Walked walked(List<Supply> standing) {
        int cells = homes.size();
        var covered = new boolean[cells];
        var nearby = new boolean[cells];
        var score = new double[cells];
        var nearScore = new double[cells];
        for (int n = 0; n < cells; n++) {
            covered[n] = walk.isCovered(0, n);
            nearby[n] = near.isCovered(0, n);
            score[n] = walk.twoStep(0, n);
            nearScore[n] = walk.enhanced(0, n);
        }
        return new Walked(
                ground.demand(),
                standing,
                covered,
                nearby,
                score,
                nearScore,
                ground.network().stamp());
    }
}
