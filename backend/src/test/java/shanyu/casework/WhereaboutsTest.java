package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.casework.Deadline.Unit;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.access.Belonging;

@HouseTest
@DisplayName("A matter and a paper belong where they were opened and handed in, and to whom they concern")
class WhereaboutsTest {
    private static final String DISTRICT = "310115000";
    private static final String HUAMU = "310115016";

    @Autowired
    private Matters matters;

    @Autowired
    private Papers papers;

    @Autowired
    private MatterWhereabouts ofMatters;

    @Autowired
    private PaperWhereabouts ofPapers;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    private Actor town;
    private Actor office;

    @BeforeEach
    void people() {
        callers.nobody();
        town = actors.named("town-huamu").orElseThrow();
        office = actors.named("district").orElseThrow();
    }

    @Test
    @DisplayName("a matter: place, institution, holder, department, and whoever opened it or may not judge it")
    void matter() {
        var institution = UUID.randomUUID();
        var finder = UUID.randomUUID();
        var matter = open(institution, office.account(), Set.of(finder));
        assertThat(ofMatters.kind()).isEqualTo("matter");
        assertThat(ofMatters.find(matter.id().toString()))
                .contains(new Belonging(
                        DISTRICT, HUAMU, institution, town.agency(), "F", Set.of(finder, office.accountId())));
        var byTheHouse = open(null, null, Set.of());
        assertThat(ofMatters.find(byTheHouse.id().toString()))
                .as("opened by the house itself, about no institution")
                .contains(new Belonging(DISTRICT, HUAMU, null, town.agency(), "F", Set.of()));
    }

    private Matter open(UUID institution, UUID by, Set<UUID> barred) {
        return matters.open(new MatterOrder(
                new MatterKind("test.whereabouts", true),
                new Subject("test", UUID.randomUUID(), "归属", DISTRICT, HUAMU, institution),
                town.agencyId(),
                "F",
                Map.of(),
                3,
                Unit.WORKING_DAYS,
                by,
                barred));
    }

    @Test
    @DisplayName("a paper: place, institution, and whoever handed it in")
    void paper() {
        var institution = UUID.randomUUID();
        var paper = papers.keepFor(
                "%PDF-1.7 归属".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "归属.pdf",
                town.accountId(),
                DISTRICT,
                HUAMU,
                institution);
        assertThat(ofPapers.kind()).isEqualTo("paper");
        assertThat(ofPapers.find(paper.id().toString()))
                .contains(new Belonging(DISTRICT, HUAMU, institution, null, null, Set.of(town.accountId())));
    }

    @Test
    @DisplayName("what is no id, and an id nobody has, belong nowhere")
    void nowhere() {
        for (String id : new String[] {"", "花木", UUID.randomUUID().toString()}) {
            assertThat(ofMatters.find(id)).as(id).isEmpty();
            assertThat(ofPapers.find(id)).as(id).isEmpty();
        }
    }
}
