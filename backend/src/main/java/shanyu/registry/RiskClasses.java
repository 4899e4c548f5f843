package shanyu.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The risk class (A–D, supervision; not the quality grade) of institutions as of a day. Declared here because the file
 * shows it; answered by the room that supervises.
 */
@FunctionalInterface
public interface RiskClasses {
    /** Of an institution nobody has classed. Product default until the formula exists. */
    String UNCLASSED = "B";

    /** The class of every institution asked for, {@code A} to {@code D}. */
    Map<UUID, String> of(Collection<UUID> institutions, LocalDate asOf);

    /** When no room classes yet. */
    static RiskClasses none() {
        return (institutions, asOf) -> institutions.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), id -> UNCLASSED));
    }
}
