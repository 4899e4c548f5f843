package shanyu.verifier.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives each drawn institution its team (DRAW-1 step 7). An attempt that runs out of candidates for one seat is
 * thrown away whole and the next begins with a stream of its own; nothing is repaired by hand.
 */
final class Teams {
    static final int ATTEMPTS = 1000;

    private final Staffing staffing;
    private final List<Inspector> inspectors;
    private final List<String> drawn;
    private final Map<String, List<Integer>> recused;
    private final Candidates candidates;
    private final long[] loads;

    Teams(Staffing staffing, Libraries libraries, List<String> drawn) {
        this.staffing = staffing;
        this.inspectors = libraries.inspectors();
        this.drawn = drawn;
        this.recused = recused(libraries, drawn);
        this.candidates = new Candidates(inspectors);
        this.loads = new long[inspectors.size()];
    }

    /** @param teams in the order of the drawn; empty when none of the attempts fits */
    record Outcome(Optional<List<Team>> teams, int attempt) {}

    Outcome draw(Seed seed) {
        boolean hopeless = !new Staffable(staffing, inspectors).maybe(recused.values());
        for (int attempt = 0; attempt < ATTEMPTS && !hopeless; attempt++) {
            Optional<List<Team>> teams = attempt(seed.stream("insp/" + attempt));
            if (teams.isPresent()) return new Outcome(teams, attempt);
        }
        return new Outcome(Optional.empty(), -1);
    }

    private Optional<List<Team>> attempt(Stream stream) {
        Arrays.fill(loads, 0);
        candidates.reset(staffing.loadCap() > 0);
        List<Team> teams = new ArrayList<>();
        for (String institution : drawn) {
            List<Integer> away = setAside(recused.getOrDefault(institution, List.of()));
            Optional<List<Integer>> members = pick(stream);
            if (members.isEmpty()) return Optional.empty();
            away.forEach(place -> candidates.set(place, true));
            members.get().forEach(place -> candidates.set(place, ++loads[place] < staffing.loadCap()));
            teams.add(new Team(
                    institution,
                    members.get().stream()
                            .map(place -> inspectors.get(place).id())
                            .toList()));
        }
        return Optional.of(teams);
    }

    /** Fills the seats of one team; those picked are no candidates until the team is full. */
    private Optional<List<Integer>> pick(Stream stream) {
        List<Integer> members = new ArrayList<>();
        List<Integer> departments = new ArrayList<>();
        for (long seats = staffing.teamSize(); seats > 0; seats--) {
            boolean needNew = staffing.minDepts().orElse(0) - departments.size() >= seats;
            int count = needNew ? candidates.countOutside(departments) : candidates.count();
            if (count == 0) return Optional.empty();
            int rank = stream.place(count);
            int place = needNew ? candidates.placeOutside(rank, departments) : candidates.place(rank);
            candidates.set(place, false);
            members.add(place);
            if (!departments.contains(candidates.department(place))) departments.add(candidates.department(place));
        }
        return Optional.of(members);
    }

    private List<Integer> setAside(List<Integer> places) {
        List<Integer> away = new ArrayList<>();
        for (int place : places) {
            if (!candidates.isOpen(place)) continue;
            candidates.set(place, false);
            away.add(place);
        }
        return away;
    }

    /** Places of the recused inspectors for each drawn institution that has any. */
    private static Map<String, List<Integer>> recused(Libraries libraries, List<String> drawn) {
        Map<String, Integer> places = new HashMap<>();
        for (Inspector inspector : libraries.inspectors()) places.put(inspector.id(), places.size());
        Map<String, List<Integer>> recused = new HashMap<>();
        for (String institution : drawn) recused.put(institution, new ArrayList<>());
        for (Recusal recusal : libraries.recusals()) {
            List<Integer> known = recused.get(recusal.institution());
            Integer place = places.get(recusal.inspector());
            if (known != null && place != null) known.add(place);
        }
        return recused;
    }
}
