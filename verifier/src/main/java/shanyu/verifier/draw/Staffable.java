package shanyu.verifier.draw;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Conditions without which no attempt can fit, so that a hopeless round need not be tried a thousand times. They
 * never change a result: where one fails, every attempt fails.
 */
final class Staffable {
    private final Staffing staffing;
    private final List<Inspector> inspectors;
    private final Map<String, Integer> departmentSizes = new HashMap<>();

    Staffable(Staffing staffing, List<Inspector> inspectors) {
        this.staffing = staffing;
        this.inspectors = inspectors;
        for (Inspector inspector : inspectors) departmentSizes.merge(inspector.dept(), 1, Integer::sum);
    }

    /**
     * False when the round certainly cannot be staffed.
     *
     * @param recused for each drawn institution the places of its recused inspectors
     */
    boolean maybe(Collection<List<Integer>> recused) {
        if (recused.isEmpty() || staffing.teamSize() == 0) return true;
        return enoughSeats(recused.size()) && recused.stream().allMatch(this::enoughBeside);
    }

    private boolean enoughSeats(int drawn) {
        // Nobody can sit in more teams than there are; a team larger than everyone is hopeless before it is multiplied.
        long perInspector = Math.min(staffing.loadCap(), drawn);
        return staffing.teamSize() <= inspectors.size()
                && drawn * staffing.teamSize() <= inspectors.size() * perInspector;
    }

    private boolean enoughBeside(List<Integer> recused) {
        Map<String, Integer> away = new HashMap<>();
        for (int place : new HashSet<>(recused))
            away.merge(inspectors.get(place).dept(), 1, Integer::sum);
        long gone = away.entrySet().stream()
                .filter(dept -> dept.getValue().equals(departmentSizes.get(dept.getKey())))
                .count();
        long people = inspectors.size()
                - away.values().stream().mapToInt(Integer::intValue).sum();
        // min_depts asks for that many departments, or for one per seat when the team is smaller.
        long departments = Math.min(staffing.minDepts().orElse(0), staffing.teamSize());
        return people >= staffing.teamSize() && departmentSizes.size() - gone >= departments;
    }
}
