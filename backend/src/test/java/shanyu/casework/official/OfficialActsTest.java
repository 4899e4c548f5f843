package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.identity.access.Action;
import shanyu.identity.access.Belonging;

@DisplayName("Who reads official papers and who corrects them; whether one is genuine anybody may ask")
class OfficialActsTest {
    private static final UUID INSTITUTION = UUID.randomUUID();
    private static final Belonging PAPER = Belonging.toInstitution("310115000", "310115016", INSTITUTION);

    private static Action act(String name) {
        return new OfficialActions()
                .actions().stream()
                        .filter(action -> action.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static Actor in(Role role, UUID agency, String district, String town) {
        return new Actor(UUID.randomUUID(), "", Set.of(role), agency, district, town, null);
    }

    @ParameterizedTest(name = "{0} in the place: read {1}, correct {2}")
    @CsvSource({
        "DISTRICT_OFFICE, true, true",
        "JOINT_MEETING_SECRETARY, true, false",
        "DEPARTMENT_OFFICER, true, false",
        "INSPECTOR, true, false",
        "VERIFIER, true, false",
        "TOWN_OFFICER, true, false",
        "KEY_HOLDER, false, false",
        "SYSTEM_ADMINISTRATOR, false, false",
        "PUBLIC, false, false"
    })
    void inThePlace(Role role, boolean read, boolean correct) {
        var actor = in(role, UUID.randomUUID(), "310115000", "310115016");
        assertThat(act("casework.official.read").allows(actor, PAPER)).isEqualTo(read);
        assertThat(act("casework.official.list").allows(actor, PAPER)).isEqualTo(read);
        assertThat(act("casework.official.correct").allows(actor, PAPER)).isEqualTo(correct);
        var elsewhere = in(role, UUID.randomUUID(), "319901000", "319901001");
        assertThat(act("casework.official.read").allows(elsewhere, PAPER)).isFalse();
    }

    @Test
    @DisplayName("head and clerk read what is addressed to their institution, and nothing addressed to another")
    void addressee() {
        for (Role role : new Role[] {Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK}) {
            var read = act("casework.official.read");
            assertThat(read.allows(in(role, INSTITUTION, "310115000", "310115016"), PAPER))
                    .isTrue();
            assertThat(read.allows(in(role, UUID.randomUUID(), "310115000", "310115016"), PAPER))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("a check leaves no trace of who asked; the wordings are read by offices and changed by the district's")
    void checksAndWordings() {
        assertThat(act("casework.official.check").isPublic()).isTrue();
        assertThat(act("casework.official.check").recorded()).isFalse();
        assertThat(act("casework.official.read").recorded()).isTrue();
        assertThat(act("casework.template.list").recorded()).isFalse();
        assertThat(act("casework.template.list").rules())
                .extracting(Action.Rule::role)
                .containsExactlyInAnyOrder(
                        Role.DISTRICT_OFFICE, Role.JOINT_MEETING_SECRETARY, Role.DEPARTMENT_OFFICER, Role.TOWN_OFFICER);
        assertThat(act("casework.template.change").rules())
                .extracting(Action.Rule::role)
                .containsExactly(Role.DISTRICT_OFFICE);
    }
}
