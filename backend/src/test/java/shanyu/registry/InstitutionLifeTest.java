package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.registry.InstitutionLife.Changing;
import shanyu.registry.InstitutionLife.Closed;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspended;

@DisplayName("The states of an institution's life and the verbs on each")
class InstitutionLifeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 16);

    @Test
    @DisplayName("preparing → operating → changing, suspended, rectifying → closed; nothing leads on from closed")
    void verbsByState() {
        var verbs = new TreeMap<String, List<String>>();
        for (Class<?> state : InstitutionLife.class.getPermittedSubclasses())
            leaves(state)
                    .forEach(leaf -> verbs.put(
                            leaf.getSimpleName(),
                            Arrays.stream(leaf.getMethods())
                                    .filter(method -> InstitutionLife.class.isAssignableFrom(method.getReturnType()))
                                    .map(java.lang.reflect.Method::getName)
                                    .sorted()
                                    .toList()));
        assertThat(verbs.toString())
                .isEqualTo("{Changing=[close, order, settle], Closed=[], "
                        + "Operating=[change, close, order, suspend], Preparing=[close, open], "
                        + "Rectifying=[close, release, suspend], Suspended=[close, resume]}");
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(each -> leaves(each));
    }

    @Test
    void childrenMayBeInCareWhereItIsVisited() {
        var inService = Stream.of(
                        new Preparing(DAY),
                        new Operating(DAY),
                        new Changing(DAY),
                        new Suspended(DAY, null, ""),
                        new Rectifying(DAY, null, ""),
                        new Closed(DAY, ""))
                .filter(InstitutionLife::isInService)
                .map(InstitutionLife::code)
                .collect(Collectors.joining(" "));
        assertThat(inService).isEqualTo("OPERATING CHANGING RECTIFYING");
    }
}
