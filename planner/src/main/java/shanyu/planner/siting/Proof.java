package shanyu.planner.siting;

import java.util.Comparator;
import java.util.PriorityQueue;
import shanyu.planner.siting.Relaxation.Verdict;

/**
 * Branches on single sites until no choice is left that is worth having, or the effort is spent; bounded by the relaxation
 * under what is decided. What it finds better on the way it hands to the search.
 */
final class Proof {
    private static final int STEPS_A_BRANCH = 60;

    private final Siting siting;
    /** The weakest bound first: it is the bound of the whole. */
    private final PriorityQueue<Branch> open =
            new PriorityQueue<>(Comparator.comparingDouble((Branch branch) -> branch.relaxation.bound())
                    .thenComparing(Comparator.comparingInt(Branch::number).reversed()));

    private int made;

    private record Branch(Relaxation relaxation, int number) {}

    Proof(Siting siting, Relaxation root) {
        this.siting = siting;
        add(root);
    }

    /** @param branches looked at, at most */
    void run(int branches) {
        for (int n = 0; n < branches && !open.isEmpty() && !siting.isProven(); n++) look(open.remove().relaxation);
    }

    private void look(Relaxation branch) {
        for (int step = 0; step < STEPS_A_BRANCH; step++) {
            if (branch.excludes(siting.worth())) return;
            branch.step(siting.least(), siting.worth());
        }
        if (branch.excludes(siting.worth())) return;
        siting.tryPlan(branch.chosen());
        int site = branch.next();
        // Every chosen site is decided: what they cost has been looked at, and no other choice is left.
        if (site < 0) return;
        add(branch.with(site, Verdict.CLOSED));
        add(branch.with(site, Verdict.OPEN));
    }

    private void add(Relaxation branch) {
        open.add(new Branch(branch, made++));
    }

    /** No plan costs less: the least of what is left to look at, or what the best plan costs. */
    double bound() {
        return open.stream().mapToDouble(branch -> branch.relaxation.bound()).reduce(siting.least(), Math::min);
    }
}
