package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.identity.access.Action;
import shanyu.identity.access.Belonging;

@DisplayName("Who may do what with a matter: holders act, seconds judge, and nobody reaches into another's place")
class CaseworkActsTest {
    private static final String PUDONG = "310115000";
    private static final String OTHER = "319901000";
    private static final String HUAMU = "310115016";
    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID INSTITUTION = UUID.randomUUID();
    private static final UUID ACCOUNT = UUID.randomUUID();

    /** In Huamu, about an institution, held by another agency, of the fire department's kind. */
    private static final Belonging ELSEWHERE =
            new Belonging(PUDONG, HUAMU, INSTITUTION, UUID.randomUUID(), "F", Set.of());

    private static Action act(String name) {
        return new CaseworkActions()
                .actions().stream()
                        .filter(action -> action.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static Actor in(Role role, UUID agency, String district, String town, String department) {
        return new Actor(ACCOUNT, "", Set.of(role), agency, district, town, department);
    }

    private static boolean may(String name, Role role, Belonging thing) {
        return act(name).allows(in(role, AGENCY, PUDONG, HUAMU, "F"), thing);
    }

    private static Belonging heldBy(UUID agency) {
        return new Belonging(OTHER, null, null, agency, null, Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DISTRICT_OFFICE",
                "JOINT_MEETING_SECRETARY",
                "DEPARTMENT_OFFICER",
                "TOWN_OFFICER",
                "INSTITUTION_HEAD"
            })
    @DisplayName("an office or a head takes up and answers what their agency holds, and nothing that another holds")
    void holders(Role role) {
        for (String verb : new String[] {"casework.matter.take", "casework.matter.answer"}) {
            assertThat(may(verb, role, heldBy(AGENCY))).as(verb).isTrue();
            assertThat(may(verb, role, ELSEWHERE)).as(verb).isFalse();
        }
        assertThat(may("casework.matter.read", role, heldBy(AGENCY))).isTrue();
    }

    @Test
    @DisplayName("a clerk takes up and reads what the institution holds, but does not answer in its name")
    void clerk() {
        assertThat(may("casework.matter.take", Role.INSTITUTION_CLERK, heldBy(AGENCY)))
                .isTrue();
        assertThat(may("casework.matter.read", Role.INSTITUTION_CLERK, heldBy(AGENCY)))
                .isTrue();
        assertThat(may("casework.matter.answer", Role.INSTITUTION_CLERK, heldBy(AGENCY)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} in the place: read {1}, judge {2}")
    @CsvSource({
        "DISTRICT_OFFICE, true, true",
        "JOINT_MEETING_SECRETARY, true, false",
        "VERIFIER, true, true",
        "TOWN_OFFICER, true, true",
        "DEPARTMENT_OFFICER, true, false",
        "INSPECTOR, false, false",
        "KEY_HOLDER, false, false",
        "INSTITUTION_HEAD, false, false",
        "SYSTEM_ADMINISTRATOR, false, false",
        "PUBLIC, false, false"
    })
    void whatLiesInTheirPlace(Role role, boolean read, boolean judge) {
        assertThat(may("casework.matter.read", role, ELSEWHERE)).isEqualTo(read);
        assertThat(may("casework.matter.list", role, ELSEWHERE)).isEqualTo(read);
        assertThat(may("casework.matter.verify", role, ELSEWHERE)).isEqualTo(judge);
    }

    @Test
    @DisplayName("another district's office, another town's officer and another department's see nothing of it")
    void elsewhere() {
        var read = act("casework.matter.read");
        assertThat(read.allows(in(Role.DISTRICT_OFFICE, AGENCY, OTHER, null, null), ELSEWHERE))
                .isFalse();
        assertThat(read.allows(in(Role.TOWN_OFFICER, AGENCY, PUDONG, "310115004", null), ELSEWHERE))
                .isFalse();
        assertThat(read.allows(in(Role.DEPARTMENT_OFFICER, AGENCY, PUDONG, null, "H"), ELSEWHERE))
                .isFalse();
    }

    @Test
    @DisplayName(
            "an inspector reads what they found, an institution what is about it, a key holder what is asked of them")
    void personally() {
        var found = new Belonging(PUDONG, HUAMU, INSTITUTION, null, null, Set.of(ACCOUNT));
        assertThat(may("casework.matter.read", Role.INSPECTOR, found)).isTrue();
        assertThat(may("casework.matter.read", Role.KEY_HOLDER, heldBy(AGENCY))).isTrue();
        for (Role role : new Role[] {Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK})
            assertThat(act("casework.matter.read").allows(in(role, INSTITUTION, PUDONG, HUAMU, null), ELSEWHERE))
                    .as(role.name())
                    .isTrue();
    }

    @ParameterizedTest(name = "{0}: hand in {1}, read {2}")
    @CsvSource({
        "DISTRICT_OFFICE, true, true",
        "JOINT_MEETING_SECRETARY, false, true",
        "DEPARTMENT_OFFICER, true, true",
        "INSPECTOR, true, true",
        "VERIFIER, true, true",
        "TOWN_OFFICER, true, true",
        "INSTITUTION_HEAD, false, false",
        "KEY_HOLDER, false, false",
        "AUDIT_ADMINISTRATOR, false, false"
    })
    void papersOfTheirPlace(Role role, boolean keep, boolean read) {
        assertThat(may("casework.paper.keep", role, ELSEWHERE)).isEqualTo(keep);
        assertThat(may("casework.paper.read", role, ELSEWHERE)).isEqualTo(read);
    }

    @Test
    @DisplayName("head and clerk hand in and read their own institution's papers")
    void papersOfTheirInstitution() {
        for (Role role : new Role[] {Role.INSTITUTION_HEAD, Role.INSTITUTION_CLERK})
            for (String verb : new String[] {"casework.paper.keep", "casework.paper.read"})
                assertThat(act(verb).allows(in(role, INSTITUTION, PUDONG, HUAMU, null), ELSEWHERE))
                        .as(role + " " + verb)
                        .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR", "NEWCOMER", "PUBLIC"})
    @DisplayName("everybody with work has a board of today")
    void today(Role role) {
        assertThat(act("casework.today").isOpenTo(in(role, AGENCY, PUDONG, null, null)))
                .isTrue();
    }

    @Test
    @DisplayName(
            "the clocks are for those who answer for the house, and looking at them leaves no entry; the ladder is the office's")
    void clocks() {
        var clocks = act("casework.clock.list");
        assertThat(clocks.recorded()).isFalse();
        assertThat(clocks.rules())
                .extracting(Action.Rule::role)
                .containsExactlyInAnyOrder(
                        Role.DISTRICT_OFFICE,
                        Role.JOINT_MEETING_SECRETARY,
                        Role.SYSTEM_ADMINISTRATOR,
                        Role.AUDIT_ADMINISTRATOR);
        assertThat(act("casework.ladder.change").rules())
                .extracting(Action.Rule::role)
                .containsExactly(Role.DISTRICT_OFFICE);
    }
}
