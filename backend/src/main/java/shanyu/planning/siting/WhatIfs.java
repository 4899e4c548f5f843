package shanyu.planning.siting;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.planning.Ground;
import shanyu.planning.Grounds;
import shanyu.server.HouseClock;

/**
 * What would be different if points were added, moved, closed or resized. Nothing is stored. Each question carries all its
 * changes, so any house answers it; one that was asked before by the same person keeps what it reckoned and is quicker.
 */
@Component
public class WhatIfs {
    /** People at work at one time. Product default. */
    private static final int MOST = 32;
    /** Cells all kept sessions may hold together: half a gigabyte at most. */
    private static final int MOST_CELLS = 500_000;

    private static final Duration IDLE = Duration.ofMinutes(15);

    private final Grounds grounds;
    private final Points points;
    private final HouseClock clock;
    private final Map<Key, Kept> sessions = new LinkedHashMap<>(16, 0.75f, true);

    WhatIfs(Grounds grounds, Points points, HouseClock clock) {
        this.grounds = grounds;
        this.points = points;
        this.clock = clock;
    }

    private record Key(String account, String district, WhatIfQuery.Walk walk, String network) {}

    private record Kept(WhatIfSession session, long usedAt) {}

    /**
     * @param changes each as an address carries it, e.g. {@code move:<id>:121.5:31.2}
     * @throws shanyu.shared.RefusedException naming the change that cannot be
     */
    public WhatIfAnswer of(Actor actor, String district, WhatIfQuery query, List<String> changes) {
        var read = new ArrayList<PointChange>();
        for (int n = 0; n < changes.size(); n++) read.add(PointChange.read(n, changes.get(n)));
        LocalDate today = clock.today();
        var walk = query.walk(today);
        var ground = grounds.of(district, walk.day());
        var changed = points.changed(district, ground.supplies(), read, "change");
        var key = new Key(
                actor.reference(), district, walk, ground.network().stamp().mark());
        var session = session(key, ground);
        synchronized (session) {
            return session.ask(changed, walk);
        }
    }

    private WhatIfSession session(Key key, Ground ground) {
        synchronized (sessions) {
            var kept = sessions.get(key);
            if (kept != null && kept.session().isOf(ground)) {
                sessions.put(key, new Kept(kept.session(), System.nanoTime()));
                return kept.session();
            }
        }
        var fresh = new WhatIfSession(ground, key.walk().metres());
        synchronized (sessions) {
            sessions.put(key, new Kept(fresh, System.nanoTime()));
            forget();
        }
        return fresh;
    }

    /** The longest unused go first, and all that were not used for a while. */
    private void forget() {
        long now = System.nanoTime();
        sessions.values().removeIf(kept -> now - kept.usedAt() > IDLE.toNanos());
        var oldest = sessions.values().iterator();
        int cells = sessions.values().stream()
                .mapToInt(kept -> kept.session().cells())
                .sum();
        for (int left = sessions.size(); left > 1 && (left > MOST || cells > MOST_CELLS); left--) {
            cells -= oldest.next().session().cells();
            oldest.remove();
        }
    }

    /** Sessions kept now. */
    int kept() {
        synchronized (sessions) {
            return sessions.size();
        }
    }
}
