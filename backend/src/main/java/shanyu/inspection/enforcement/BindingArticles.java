package shanyu.inspection.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shanyu.norms.Basis;
import shanyu.norms.Norms;
import shanyu.server.HouseClock;

/**
 * The articles of the corpus a penalty may rest on today: binding rank, found, in force, applying here, beyond doubt. A
 * recommended standard or a default of ours is never among them.
 */
@Component
public class BindingArticles {
    private final Norms norms;
    private final HouseClock clock;

    BindingArticles(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** All that checklist and ladders cite, each once. */
    public List<Basis> today() {
        var today = norms.asOf(clock.today());
        var items = today.checklist().stream()
                .flatMap(list -> list.content().items().stream())
                .flatMap(item -> item.basis().stream());
        var penalties = today.penalties().stream()
                .flatMap(edition -> edition.content().stream())
                .flatMap(penalty -> penalty.basis().stream());
        return Stream.concat(items, penalties)
                .map(today::basis)
                .filter(Basis::binding)
                .collect(Collectors.toMap(Basis::source, Function.identity(), (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    Optional<Basis> find(String anchor) {
        return today().stream().filter(basis -> basis.source().equals(anchor)).findFirst();
    }
}
