package shanyu;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@Tag("once")
@DisplayName("The house stands: every arrow between rooms is in the plan, none points up, none runs in a circle")
class ModularityTests {
    /** Engines are modules of the build, not rooms: they cannot know the house, for they are compiled without it. */
    private static final DescribedPredicate<JavaClass> ENGINES =
            JavaClass.Predicates.resideInAnyPackage("shanyu.verifier..", "shanyu.planner..");

    @Test
    void everyRoomKeepsToThePlan() {
        ApplicationModules.of(ShanyuApplication.class, ENGINES).verify();
    }
}
