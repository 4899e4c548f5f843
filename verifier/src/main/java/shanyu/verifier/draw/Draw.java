package shanyu.verifier.draw;

import static java.util.Comparator.comparing;
import static shanyu.verifier.value.ByteOrder.BY_BYTES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The draw itself (DRAW-1 steps 6 to 8): from libraries and seed to the result, with nothing left to choose. */
public final class Draw {
    private Draw() {}

    /** The libraries must be the manifest's own; {@link Manifest#requireSame} says whether they are. */
    public static Result run(Manifest manifest, Libraries libraries, Seed seed) {
        Map<String, List<String>> order = order(manifest, libraries, seed);
        List<String> drawn = new ArrayList<>();
        for (Stratum stratum : byCode(manifest))
            drawn.addAll(order.get(stratum.code()).subList(0, Math.toIntExact(stratum.k())));
        Teams.Outcome staffed = new Teams(manifest.staffing(), libraries, drawn).draw(seed);
        return new Result(List.copyOf(drawn), order, staffed.teams(), staffed.attempt());
    }

    private static Map<String, List<String>> order(Manifest manifest, Libraries libraries, Seed seed) {
        Map<String, List<String>> members = new HashMap<>();
        // The pool is sorted by id already, and so is each stratum taken from it.
        for (Institution institution : libraries.pool())
            members.computeIfAbsent(institution.stratum(), any -> new ArrayList<>())
                    .add(institution.id());
        Map<String, List<String>> order = new LinkedHashMap<>();
        for (Stratum stratum : byCode(manifest)) {
            List<String> ids = members.getOrDefault(stratum.code(), new ArrayList<>());
            shuffle(ids, seed.stream("inst/" + stratum.code()));
            order.put(stratum.code(), ids);
        }
        return order;
    }

    /** Fisher–Yates from the front, so that the first k are drawn and the rest stand in line behind them. */
    private static void shuffle(List<String> ids, Stream stream) {
        for (int i = 0; i < ids.size() - 1; i++) Collections.swap(ids, i, i + stream.place(ids.size() - i));
    }

    private static List<Stratum> byCode(Manifest manifest) {
        return manifest.strata().stream()
                .sorted(comparing(Stratum::code, BY_BYTES))
                .toList();
    }
}
