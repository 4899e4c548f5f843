package shanyu.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.HouseTest;
import shanyu.identity.Actor;
import shanyu.identity.Role;

@HouseTest
@DisplayName("A relation's two forms agree: what a test on one thing allows is what a list shows")
class RelationTest {
    private static final List<String> PLACES = List.of("310115000", "319901000");
    private static final List<String> TOWNS = List.of("310115004", "310115016", "319901001");
    private static final List<String> DEPARTMENTS = List.of("E", "H");
    private static final List<UUID> IDS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    private static final Columns COLUMNS = new Columns(
            ":district::text",
            ":town::text",
            ":institution::uuid",
            ":agency::uuid",
            ":department::text",
            ":actor_account::uuid = any (:people::uuid[])");

    @Autowired
    private JdbcClient db;

    @ParameterizedTest
    @EnumSource(Relation.class)
    void bothFormsAgreeOnRandomActorsAndThings(Relation relation) {
        var random = new Random(20260916);
        int held = 0;
        for (int i = 0; i < 400; i++) {
            var actor = actor(random);
            var thing = thing(random);
            boolean inTest = relation.holds(actor, thing);
            assertThat(inSql(relation, actor, thing))
                    .as("%s of %s to %s", relation, actor, thing)
                    .isEqualTo(inTest);
            if (inTest) held++;
        }
        assertThat(held).as("the cases reach both answers").isPositive();
    }

    private boolean inSql(Relation relation, Actor actor, Belonging thing) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("actor_account", actor.account());
        parameters.put("actor_agency", actor.agency());
        parameters.put("actor_district", actor.district());
        parameters.put("actor_town", actor.town());
        parameters.put("actor_department", actor.department());
        parameters.put("district", thing.district());
        parameters.put("town", thing.town());
        parameters.put("institution", thing.institution());
        parameters.put("agency", thing.agency());
        parameters.put("department", thing.department());
        parameters.put("people", thing.people().toArray(UUID[]::new));
        return db.sql("select count(*) from (values (1)) one where " + relation.sql(COLUMNS))
                        .params((Map<String, ?>) parameters)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static Actor actor(Random random) {
        return new Actor(
                some(random, IDS),
                "",
                EnumSet.allOf(Role.class),
                some(random, IDS),
                some(random, PLACES),
                some(random, TOWNS),
                some(random, DEPARTMENTS));
    }

    private static Belonging thing(Random random) {
        var person = some(random, IDS);
        return new Belonging(
                some(random, PLACES),
                some(random, TOWNS),
                some(random, IDS),
                some(random, IDS),
                some(random, DEPARTMENTS),
                person == null ? Set.of() : Set.of(person));
    }

    /** One of the values, or none at all now and then. */
    private static <T> @Nullable T some(Random random, List<T> values) {
        int i = random.nextInt(values.size() + 1);
        return i == values.size() ? null : values.get(i);
    }
}
