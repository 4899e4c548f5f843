package shanyu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.shared.RefusedException;

@DisplayName("An action is open to whom a rule names, in the relation it names; no rule is no")
class ActionTest {
    private static final String PUDONG = "310115000";
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID AGENCY = UUID.randomUUID();
    private static final Action READ = Action.named("test.thing.read")
            .by(Relation.SAME_DISTRICT, Role.DISTRICT_OFFICE, Role.VERIFIER)
            .by(Relation.SAME_TOWN, Role.TOWN_OFFICER);
    private static final Columns COLUMNS = Columns.of("t.district", "t.town", "t.institution");

    private static Actor actor(Role... roles) {
        return new Actor(ACCOUNT, "", Set.of(roles), AGENCY, PUDONG, "310115016", null);
    }

    private static Belonging in(String district, String town) {
        return Belonging.toTown(district, town);
    }

    @Test
    @DisplayName("any rule that holds is enough, and the role alone or the relation alone is none")
    void allows() {
        assertThat(READ.allows(actor(Role.VERIFIER), in(PUDONG, "310115004"))).isTrue();
        assertThat(READ.allows(actor(Role.TOWN_OFFICER), in(PUDONG, "310115016")))
                .isTrue();
        assertThat(READ.allows(actor(Role.TOWN_OFFICER), in(PUDONG, "310115004")))
                .isFalse();
        assertThat(READ.allows(actor(Role.INSPECTOR), in(PUDONG, "310115016"))).isFalse();
        assertThat(READ.allows(actor(Role.TOWN_OFFICER, Role.VERIFIER), in(PUDONG, "310115004")))
                .isTrue();
        assertThat(Action.named("test.nobody").allows(actor(Role.DISTRICT_OFFICE), in(PUDONG, "310115016")))
                .isFalse();
    }

    @Test
    @DisplayName("it is open to a role at all, or to the public, when a rule names it")
    void open() {
        assertThat(READ.isOpenTo(actor(Role.VERIFIER))).isTrue();
        assertThat(READ.isOpenTo(actor(Role.INSPECTOR))).isFalse();
        assertThat(READ.isPublic()).isFalse();
        assertThat(READ.by(Relation.ANY, Role.PUBLIC).isPublic()).isTrue();
        assertThat(READ.isPublic()).as("what was made of it changes it not").isFalse();
    }

    @Test
    @DisplayName("reading leaves an entry unless it is said that it does not, and saying so changes nothing else")
    void recorded() {
        assertThat(READ.recorded()).isTrue();
        var silent = READ.unrecorded();
        assertThat(silent.recorded()).isFalse();
        assertThat(silent.rules()).isEqualTo(READ.rules());
        assertThat(silent.name()).isEqualTo("test.thing.read");
        assertThat(silent.by(Relation.ANY, Role.PUBLIC).recorded()).isFalse();
    }

    @Test
    @DisplayName("a list shows what any role of the caller shows, each condition once; to whom no rule is, nothing")
    void where() {
        assertThat(READ.where(actor(Role.VERIFIER), COLUMNS)).isEqualTo("((t.district = :actor_district))");
        assertThat(READ.where(actor(Role.VERIFIER, Role.DISTRICT_OFFICE), COLUMNS))
                .as("two roles, one condition")
                .isEqualTo("((t.district = :actor_district))");
        assertThat(READ.where(actor(Role.TOWN_OFFICER, Role.VERIFIER), COLUMNS))
                .isEqualTo("((t.district = :actor_district) or (t.town = :actor_town))");
        assertThat(READ.where(actor(Role.INSPECTOR), COLUMNS)).isEqualTo("false");
    }

    @Test
    @DisplayName("a list without a column for a tie shows nothing by that tie")
    void withoutColumn() {
        var bare = new Columns("t.district", null, null, null, null, null);
        assertThat(Relation.SAME_TOWN.sql(bare)).isEqualTo("false");
        assertThat(Relation.ASSIGNED.sql(bare)).isEqualTo("false");
        assertThat(Relation.ASSIGNED.sql(bare.assignedWhere("t.x = 1"))).isEqualTo("coalesce((t.x = 1), false)");
        assertThat(Relation.HOLDS.sql(bare.heldBy("t.holder"))).isEqualTo("t.holder = :actor_agency");
        assertThat(Relation.SAME_DEPARTMENT.sql(bare.concerning("t.letter")))
                .isEqualTo("t.district = :actor_district and t.letter = :actor_department");
    }

    private static Permissions permissions() {
        return new Permissions(List.of(() -> List.of(READ)), List.of(new Whereabouts() {
            @Override
            public String kind() {
                return "thing";
            }

            @Override
            public Optional<Belonging> find(String id) {
                return id.equals("1") ? Optional.of(in(PUDONG, "310115016")) : Optional.empty();
            }
        }));
    }

    @Test
    @DisplayName("what may not be done is refused exactly as if the thing did not exist")
    void require() {
        var permissions = permissions();
        assertThatCode(() -> permissions.require(actor(Role.VERIFIER), "test.thing.read", in(PUDONG, "310115016")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> permissions.require(actor(Role.INSPECTOR), "test.thing.read", in(PUDONG, "310115016")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        no -> assertThat(no.refusal().type()).isEqualTo("not-found"));
        assertThat(permissions.allows(actor(Role.VERIFIER), "test.thing.read", in("319901000", "319901001")))
                .isFalse();
    }

    @Test
    @DisplayName("the condition of a list carries who asks, and from where")
    void condition() {
        var condition = permissions().where(actor(Role.VERIFIER), "test.thing.read", COLUMNS);
        assertThat(condition.sql()).isEqualTo("((t.district = :actor_district))");
        assertThat(condition.parameters())
                .containsEntry("actor_account", ACCOUNT)
                .containsEntry("actor_agency", AGENCY)
                .containsEntry("actor_district", PUDONG)
                .containsEntry("actor_town", "310115016")
                .containsEntry("actor_department", null);
    }

    @Test
    @DisplayName("an action no catalogue knows, or a kind of thing nobody can place, is a mistake of ours and stops")
    void unknown() {
        var permissions = permissions();
        assertThat(permissions.actions()).isEqualTo(Map.of("test.thing.read", READ));
        assertThatThrownBy(() -> permissions.action("test.other")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> permissions.find("other", "1")).isInstanceOf(IllegalStateException.class);
        assertThat(permissions.find("thing", "1")).contains(in(PUDONG, "310115016"));
        assertThat(permissions.find("thing", "2")).isEmpty();
    }

    @Test
    @DisplayName("what belongs to an institution, a town, a district or nobody")
    void belongings() {
        assertThat(Belonging.toInstitution(PUDONG, "310115016", AGENCY))
                .isEqualTo(new Belonging(PUDONG, "310115016", AGENCY, null, null, Set.of()));
        assertThat(Belonging.toDistrict(PUDONG)).isEqualTo(new Belonging(PUDONG, null, null, null, null, Set.of()));
        assertThat(READ.allows(actor(Role.VERIFIER, Role.TOWN_OFFICER), Belonging.toNobody()))
                .isFalse();
    }
}
