package shanyu.planner.siting.programme;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sites that keep all floors at little cost, whatever the means: what to ask for where the means do not suffice. */
final class FloorsFirst {
    private final Reach reach;
    private final boolean[] kept;
    private final Serving serving;

    FloorsFirst(Reach reach, boolean[] kept) {
        this.reach = reach;
        this.kept = kept;
        serving = new Serving(reach, reach.neighbourhood());
        for (int site = 0; site < reach.candidates; site++) {
            if (kept[site]) serving.open(site);
        }
    }

    /** All sites of this programme, those of earlier periods among them; empty when floors are missed with all open. */
    Optional<int[]> sites() {
        var opened = new ArrayList<Integer>();
        while (serving.shortfall() > 0) {
            int next = next();
            if (next < 0) return Optional.empty();
            serving.open(next);
            opened.add(next);
        }
        for (int n = opened.size() - 1; n >= 0; n--) {
            int site = opened.get(n);
            serving.close(site);
            if (serving.shortfall() == 0) opened.remove(n);
            else serving.open(site);
        }
        return Optional.of(IntStream.concat(
                        IntStream.range(0, reach.candidates).filter(site -> kept[site] && !reach.exists[site]),
                        opened.stream().mapToInt(Integer::intValue))
                .toArray());
    }

    private int next() {
        int next = -1;
        double most = 0;
        double before = serving.shortfall();
        for (int site = 0; site < reach.candidates; site++) {
            if (serving.isOpen(site) || !reachesLacking(site)) continue;
            double saves = (before - serving.with(site).shortfall()) / Math.max(1e-6, reach.cost[site]);
            if (saves > most) {
                most = saves;
                next = site;
            }
        }
        return next;
    }

    private boolean reachesLacking(int site) {
        for (int k = reach.columnBegin[site]; k < reach.columnBegin[site + 1]; k++) {
            if (serving.lacking(reach.town[reach.pairDemand[reach.columnPair[k]]]) > 0) return true;
        }
        return false;
    }
}
