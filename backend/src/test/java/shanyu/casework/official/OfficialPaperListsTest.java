package shanyu.casework.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.casework.Subject;
import shanyu.casework.official.OfficialPaper.State;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.server.http.Paging;

@HouseTest
@DisplayName("A list of official papers holds what was asked for, in the order asked for")
class OfficialPaperListsTest {
    private static final Paging BY_NUMBER = new Paging("number", 0, 50);

    @Autowired
    private OfficialPapers papers;

    @Autowired
    private OfficialPaperLists lists;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    private Agency institution;
    private Actor office;

    @BeforeEach
    void anInstitutionOfItsOwn() {
        callers.nobody();
        office = actors.named("district").orElseThrow();
        var id = UUID.randomUUID();
        institution = agencies.add(
                new Agency(id, Agency.Kind.INSTITUTION, "清单" + id, "Papers", "310115000", "310115016", null));
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private OfficialPaper issue(PaperKind kind, String name) {
        var subject = new Subject(
                "test", UUID.randomUUID(), institution.name() + name, "310115000", "310115016", institution.id());
        return papers.issue(new PaperOrder(kind, subject, "浦东新区教育局", Map.of("reason", "测试"), office.accountId()));
    }

    private OfficialPaperLists.Filter ofInstitution() {
        return new OfficialPaperLists.Filter(null, null, null, institution.id());
    }

    private List<String> listed(String q, PaperKind kind, State state) {
        var listing = lists.list(office, new OfficialPaperLists.Filter(q, kind, state, null), BY_NUMBER);
        assertThat(listing.total()).isGreaterThanOrEqualTo(listing.items().size());
        return listing.items().stream()
                .filter(row -> row.institution().equals(institution.id()))
                .map(row -> row.name().substring(institution.name().length()))
                .toList();
    }

    @Test
    @DisplayName("the list: by part of the number or of the name, by kind, by state")
    void filters() {
        var order = issue(PaperKind.STOP_ORDER, "a");
        issue(PaperKind.CLOSING_NOTICE, "b");
        papers.withdraw(order.id(), 1, "x", office).orThrow();
        String name = institution.name();
        assertThat(listed(name, null, null)).containsExactly("a", "b");
        assertThat(listed("  " + name + "b ", null, null)).containsExactly("b");
        assertThat(listed(order.number(), null, null)).containsExactly("a");
        assertThat(listed(name, PaperKind.CLOSING_NOTICE, null)).containsExactly("b");
        assertThat(listed(name, null, State.WITHDRAWN)).containsExactly("a");
        assertThat(listed(name, null, State.REPLACED)).isEmpty();
        assertThat(lists.list(office, new OfficialPaperLists.Filter(" ", null, null, institution.id()), BY_NUMBER)
                        .total())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "number", "name", "kind"})
    @DisplayName("by each order, forwards and backwards, page after page without a row twice")
    void orders(String order) {
        issue(PaperKind.STOP_ORDER, "a");
        clock.advance(Duration.ofHours(1));
        issue(PaperKind.CLOSING_NOTICE, "b");
        clock.advance(Duration.ofHours(1));
        issue(PaperKind.STOP_ORDER, "c");
        var expected = switch (order) {
            case "newest" -> List.of("c", "b", "a");
            case "number" -> List.of("a", "c", "b");
            case "kind" -> null;
            default -> List.of("a", "b", "c");
        };
        var forwards = pages(order);
        if (expected != null) {
            assertThat(forwards).isEqualTo(expected);
            assertThat(pages("-" + order)).isEqualTo(expected.reversed());
        } else {
            assertThat(forwards).startsWith("b").hasSize(3).doesNotHaveDuplicates();
            assertThat(pages("-" + order)).endsWith("b");
        }
    }

    private List<String> pages(String order) {
        var filter = ofInstitution();
        return Stream.of(0, 1)
                .flatMap(page -> lists.list(office, filter, new Paging(order, page, 2)).items().stream())
                .map(row -> row.name().substring(institution.name().length()))
                .toList();
    }
}
