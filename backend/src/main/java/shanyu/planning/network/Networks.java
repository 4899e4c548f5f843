package shanyu.planning.network;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** What people of a district are taken to walk on: the network in use on a day, or the stand-in. */
@Component
public class Networks {
    /** Networks held at hand; a city's takes a hundred megabytes. */
    private static final int AT_HAND = 3;

    private final NetworkStore store;
    private final StandInNetwork standIn;
    private final HouseClock clock;

    /** By id, the one asked for last at the end; what a network holds never changes. */
    private final Map<UUID, WalkingNetwork> atHand = new LinkedHashMap<>(AT_HAND, 1, true);

    Networks(NetworkStore store, StandInNetwork standIn, HouseClock clock) {
        this.store = store;
        this.standIn = standIn;
        this.clock = clock;
    }

    /** What was in use at the end of a day. */
    public WalkingNetwork of(String district, LocalDate day) {
        return get(store.use(district, Institutions.endOf(day)).network());
    }

    private WalkingNetwork get(@Nullable UUID network) {
        return network == null ? standIn.get() : loaded(network);
    }

    private WalkingNetwork loaded(UUID network) {
        synchronized (atHand) {
            var known = atHand.get(network);
            if (known != null) return known;
            var loaded = store.load(network);
            hold(network, loaded);
            return loaded;
        }
    }

    /** Keeps a network at hand, so that whoever asks next does not wait until it is loaded. */
    void hold(UUID id, WalkingNetwork network) {
        synchronized (atHand) {
            atHand.put(id, network);
            if (atHand.size() > AT_HAND)
                atHand.remove(atHand.keySet().iterator().next());
        }
    }

    public NetworkInUse inUse(String district) {
        var use = store.use(district, clock.instant());
        return new NetworkInUse(
                use.network(),
                use.turn() == 0 ? null : use.since(),
                use.turn(),
                get(use.network()).stamp());
    }

    /** Every network the district imported, the newest first. */
    public Listing<NetworkRow> list(String district, Paging paging) {
        return store.list(district, store.use(district, clock.instant()).network(), paging);
    }

    /**
     * Lets the district's figures rest on an earlier network again, from now on.
     *
     * @param turn as it was seen; refused when it has moved on
     * @param network null for the stand-in
     */
    @Transactional
    public Outcome<NetworkInUse> use(String district, int turn, @Nullable UUID network, Actor by) {
        if (network != null && !store.has(district, network))
            return Refusal.field("network", network.toString(), "no-such-network")
                    .asOutcome();
        var before = store.use(district, clock.instant());
        if (before.turn() != turn) return Versions.stale(before.turn()).asOutcome();
        if (java.util.Objects.equals(before.network(), network))
            return Refusal.of(Refusal.Kind.STATE, "network-in-use-already").asOutcome();
        store.use(district, network, clock.instant(), by.accountId());
        return Outcome.done(inUse(district));
    }
}
