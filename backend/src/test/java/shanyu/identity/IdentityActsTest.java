package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shanyu.identity.access.Action;
import shanyu.identity.access.Belonging;

@DisplayName(
        "Who may do what with accounts, agencies and the log: administrators in their own district, everybody with their own")
class IdentityActsTest {
    private static Action act(String name) {
        return new IdentityActions()
                .actions().stream()
                        .filter(action -> action.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Role> openTo(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> act(name).isOpenTo(new Actor(null, "", Set.of(role), null, null, null, null)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity.session.step-up",
                "identity.session.end",
                "identity.factor.own",
                "identity.factor.change",
                "identity.password.change"
            })
    @DisplayName(
            "one's own session, password and factors are everybody's who is signed in, a newcomer's too, and nobody else's")
    void ownThings(String name) {
        assertThat(openTo(name))
                .containsExactlyElementsOf(Arrays.stream(Role.values())
                        .filter(role -> role != Role.PUBLIC)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity.session",
                "identity.division.list",
                "identity.setup",
                "identity.policy.report",
                "evidence.head.list",
                "evidence.entry.list",
                "evidence.proof.read"
            })
    @DisplayName("signing in, the towns and the log's heads and proofs are anybody's, and leave no entry")
    void anybodys(String name) {
        assertThat(act(name).isPublic()).isTrue();
        assertThat(act(name).recorded()).isFalse();
    }

    @Test
    @DisplayName("accounts are read by two administrators, of their own district alone, and changed by one")
    void accounts() {
        assertThat(openTo("identity.account.read"))
                .containsExactly(Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
        assertThat(openTo("identity.account.assign")).containsExactly(Role.SECURITY_ADMINISTRATOR);
        assertThat(openTo("identity.account.acts")).containsExactly(Role.AUDIT_ADMINISTRATOR);
        assertThat(openTo("evidence.log.export")).containsExactly(Role.AUDIT_ADMINISTRATOR);
        var security =
                new Actor(UUID.randomUUID(), "", Set.of(Role.SECURITY_ADMINISTRATOR), null, "310115000", null, null);
        assertThat(act("identity.account.read").allows(security, Belonging.toDistrict("310115000")))
                .isTrue();
        assertThat(act("identity.account.read").allows(security, Belonging.toDistrict("319901000")))
                .isFalse();
    }

    @Test
    @DisplayName("the machine's administrator enters towns and moves a demonstration's clock, and sees no account")
    void systemAdministrator() {
        assertThat(openTo("identity.division.enter")).containsExactly(Role.SYSTEM_ADMINISTRATOR);
        assertThat(openTo("identity.clock.move")).containsExactly(Role.SYSTEM_ADMINISTRATOR);
        assertThat(openTo("identity.account.list")).doesNotContain(Role.SYSTEM_ADMINISTRATOR);
    }
}
