package shanyu;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("The house stands: every arrow between rooms is in the plan, none points up, none runs in a circle")
class ModularityTests {
    @Test
    void everyRoomKeepsToThePlan() {
        ApplicationModules.of(ShanyuApplication.class).verify();
    }
}
