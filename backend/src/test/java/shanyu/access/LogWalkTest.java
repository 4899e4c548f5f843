package shanyu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.access.Operations.Operation;
import shanyu.identity.access.Permissions;

@HouseTest
@DisplayName("Every reading of a person's data leaves an entry: the API document is walked, operation by operation")
class LogWalkTest {
    private static final List<String> PEOPLE = List.of(
            "district",
            "head-1",
            "town-huamu",
            "insp-e1",
            "verifier",
            "key-one",
            "audit-admin",
            "security-admin",
            "system-admin");

    /** Reads of more than a thing as it stands on its stage, and the story that holds their entry. */
    private static final Map<String, String> IN_STORIES = Map.of(
            "GET /api/planning/town-plans/{id}/pdf", "TownPlanStoryTest.paper",
            "GET /api/planning/town-plans/{id}/differences", "TownPlanStoryTest.theWholeWay");

    @Autowired
    private Callers callers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Permissions permissions;

    @Autowired
    private List<OnStage> stages;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void people() {
        callers.nobody();
        stages.forEach(stage -> stage.at(Place.OWN));
    }

    @Test
    void everyRecordedReadIsRecorded() {
        Map<String, OnStage> things = stages.stream().collect(Collectors.toMap(OnStage::kind, Function.identity()));
        var unreached = new ArrayList<String>();
        for (var operation : Operations.of(callers, mappings)) {
            if (!operation.method().equals("GET")) continue;
            if (!permissions.action(operation.action()).recorded()) continue;
            if (IN_STORIES.containsKey(operation.name())) continue;
            String thing =
                    operation.on().isEmpty() ? "1" : things.get(operation.on()).at(Place.OWN);
            if (!reached(operation, thing)) unreached.add(operation.name());
        }
        assertThat(unreached)
                .as("operations nobody could read, so that nothing was proved")
                .isEmpty();
    }

    private boolean reached(Operation operation, String thing) {
        for (String person : PEOPLE) {
            int before = LogEntries.of(db, operation.action());
            if (callers.as(person).get(operation.with(thing)).status() != 200) continue;
            assertThat(LogEntries.of(db, operation.action()))
                    .as("%s by %s left an entry", operation.name(), person)
                    .isGreaterThan(before);
            return true;
        }
        return false;
    }

    @Test
    void anUnrecordedActionCarriesNoPersonsData() throws IOException {
        var unrecorded = permissions.actions().values().stream()
                .filter(action -> !action.recorded())
                .map(action -> action.name())
                .sorted()
                .toList();
        assertThat(unrecorded).containsExactlyElementsOf(Unrecorded.reviewed());
    }
}
