package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DisplayName("Who acts: somebody with what they were granted, or nobody")
class ActorTest {
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final Actor TOWN =
            new Actor(ACCOUNT, "何", Set.of(Role.TOWN_OFFICER, Role.PUBLIC), AGENCY, "310115000", "310115016", "J");

    @Test
    @DisplayName("somebody signed in has an account and an agency, and is called by the account's id, never by name")
    void signedIn() {
        assertThat(TOWN.isSignedIn()).isTrue();
        assertThat(TOWN.accountId()).isEqualTo(ACCOUNT);
        assertThat(TOWN.agencyId()).isEqualTo(AGENCY);
        assertThat(TOWN.reference()).isEqualTo(ACCOUNT.toString());
        assertThat(TOWN.is(Role.TOWN_OFFICER)).isTrue();
        assertThat(TOWN.is(Role.VERIFIER)).isFalse();
    }

    @Test
    @DisplayName("nobody is the public, and has neither account nor agency to be asked for")
    void nobody() {
        assertThat(Actor.NOBODY.isSignedIn()).isFalse();
        assertThat(Actor.NOBODY.reference()).isEqualTo("public");
        assertThat(Actor.NOBODY.is(Role.PUBLIC)).isTrue();
        assertThatThrownBy(Actor.NOBODY::accountId).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(Actor.NOBODY::agencyId).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("of a request: whom the session names; without one, or with a name of something else, nobody")
    void ofARequest() {
        assertThat(Actor.of(UsernamePasswordAuthenticationToken.authenticated(TOWN, "", Set.of())))
                .isEqualTo(TOWN);
        assertThat(Actor.of(UsernamePasswordAuthenticationToken.authenticated("何", "", Set.of())))
                .isEqualTo(Actor.NOBODY);
        assertThat(Actor.of(() -> "何")).isEqualTo(Actor.NOBODY);
        assertThat(Actor.of(null)).isEqualTo(Actor.NOBODY);
    }

    @Test
    @DisplayName("without what was taken in an emergency somebody is who they were granted to be")
    void asGranted() {
        assertThat(TOWN.asGranted()).isSameAs(TOWN);
        var emergency = new Emergency(UUID.randomUUID(), Role.VERIFIER, Instant.EPOCH);
        var roles = Set.of(Role.TOWN_OFFICER, Role.PUBLIC, Role.VERIFIER);
        var taken = new Actor(ACCOUNT, "何", roles, AGENCY, "310115000", "310115016", "J", emergency);
        assertThat(taken.asGranted()).isEqualTo(TOWN);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("roles are given to officials and to institutions; a newcomer's and the public's to nobody")
    void roles(Role role) {
        boolean institutions = role == Role.INSTITUTION_HEAD || role == Role.INSTITUTION_CLERK;
        boolean nobodys = role == Role.NEWCOMER || role == Role.PUBLIC;
        assertThat(role.isGranted()).isEqualTo(!nobodys);
        assertThat(role.isOfficial()).isEqualTo(!nobodys && !institutions);
    }

    @Test
    @DisplayName(
            "a right is taken in an emergency by officials of the trade alone, and by nobody who holds anything else besides")
    void emergencies() {
        for (Role role : EnumSet.of(
                Role.DISTRICT_OFFICE, Role.DEPARTMENT_OFFICER, Role.TOWN_OFFICER, Role.VERIFIER, Role.INSPECTOR)) {
            assertThat(Emergency.isOpenTo(Set.of(role))).as(role.name()).isTrue();
            assertThat(Emergency.isOpenTo(Set.of(role, Role.PUBLIC))).isTrue();
            assertThat(Emergency.isOpenTo(Set.of(role, Role.KEY_HOLDER))).isFalse();
        }
        assertThat(Emergency.isOpenTo(Set.of())).isFalse();
        assertThat(Emergency.isOpenTo(Set.of(Role.PUBLIC))).isFalse();
        assertThat(Emergency.isOpenTo(Set.of(Role.SECURITY_ADMINISTRATOR))).isFalse();
    }

    @Test
    @DisplayName("a right taken is in force until its end, and at its end no longer")
    void inForce() {
        var end = Instant.parse("2026-09-16T03:00:00Z");
        var taken = new Emergencies.Taken(
                UUID.randomUUID(), ACCOUNT, Role.VERIFIER, "台风", end.minusSeconds(3600), end, end);
        assertThat(taken.isInForce(end.minusNanos(1))).isTrue();
        assertThat(taken.isInForce(end)).isFalse();
    }
}
