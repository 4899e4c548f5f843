package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.access.Operations.Operation;

@HouseTest
@Tag("once")
@DisplayName("A list shows exactly what its things would open, in rows, totals and sheets alike")
class ListScopeTest {
    private static final List<String> PEOPLE = List.of(
            "district",
            "secretary",
            "education",
            "town-huamu",
            "insp-e1",
            "verifier",
            "head-1",
            "clerk-1",
            "district-2");

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private List<OnStage> stages;

    @Test
    void everyListAgreesWithItsThings() {
        callers.nobody();
        stages.forEach(stage -> List.of(Place.values()).forEach(stage::at));
        var things = stages.stream().collect(Collectors.toMap(OnStage::kind, Function.identity()));
        var operations = Operations.of(callers, mappings);
        var byName = operations.stream().collect(Collectors.toMap(Operation::name, Function.identity()));
        int compared = 0;
        for (var operation : operations) {
            var thing = byName.get("GET " + operation.path() + "/{id}");
            if (!operation.method().equals("GET") || thing == null || !things.containsKey(thing.on())) continue;
            for (String person : PEOPLE) {
                var caller = callers.as(person);
                if (caller.get(operation.path()).status() == 404) continue;
                agree(operation, thing, things.get(thing.on()), person, caller);
                compared++;
            }
        }
        assertThat(compared).as("lists compared").isGreaterThanOrEqualTo(PEOPLE.size());
    }

    private void agree(Operation list, Operation thing, OnStage stage, String person, Callers.Caller caller) {
        var shown = new LinkedHashSet<String>();
        long total;
        int page = 0;
        do {
            var answer = caller.get(list.path() + "?size=200&page=" + page++).json();
            total = answer.path("total").asLong();
            if (answer.path("items").isEmpty()) break;
            answer.path("items").forEach(item -> shown.add(item.path("id").asString()));
        } while (shown.size() < total);
        assertThat(shown).as("%s as %s: total and rows", list.name(), person).hasSize((int) total);
        sample(shown)
                .forEach(id -> assertThat(caller.get(thing.with(id)).status())
                        .as("%s lists %s for %s", list.name(), id, person)
                        .isEqualTo(200));
        for (Place place : Place.values()) {
            boolean opens = caller.get(thing.with(stage.at(place))).status() == 200;
            assertThat(shown.contains(stage.at(place)))
                    .as("%s as %s: the one in %s", list.name(), person, place)
                    .isEqualTo(opens);
        }
        long rows = caller.get(list.path(), "text/csv").text().lines().count() - 1;
        assertThat(rows).as("%s as %s: rows of the sheet", list.name(), person).isEqualTo(total);
    }

    private static List<String> sample(Set<String> ids) {
        return ids.stream().limit(40).toList();
    }
}
