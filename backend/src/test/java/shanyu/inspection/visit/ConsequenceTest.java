package shanyu.inspection.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.inspection.visit.Consequence.PutRight;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Rectify.Mode;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.Norms;
import shanyu.norms.NormsInForce;
import shanyu.norms.corpus.CorpusFiles;
import shanyu.norms.corpus.CorpusReader;

@DisplayName("What follows from a failed item: by mode, by what its basis carries, by who is there")
class ConsequenceTest {
    private static final Norms NORMS = new Norms(CorpusReader.read(CorpusFiles.onClasspath()), "310115");
    private static final NormsInForce TODAY = NORMS.asOf(LocalDate.of(2026, 9, 16));

    @ParameterizedTest(name = "{0} with {1} there → {2} {3}")
    @CsvSource({
        // stop or remove at once: only where a law that was found says so
        "FS-03, F,  StopNow,  ",
        "FS-04, EF, StopNow,  ",
        "FD-05, EM, StopNow,  ",
        "HR-08, E,  StopNow,  ",
        // the same mode on a basis known second hand, or only by a default: a person decides
        "HR-01, EH, Decide,   ",
        "FA-04, EH, Decide,   ",
        "BL-10, EH, Decide,   ",
        // a guide binds nobody: a person decides
        "FS-12, F,  Decide,   ",
        // by a deadline
        "FD-06, EM, PutRight, 1",
        "FD-04, EM, PutRight, 7",
        // only the product's own default speaks: a person decides
        "SE-07, E,  Decide,   ",
        // the department that answers was not there: it is told
        "FS-03, EH, SendLead, ",
        "FD-06, EH, SendLead, ",
        "HR-01, FM, SendLead, "
    })
    void follows(String item, String departments, String consequence, Integer days) {
        var followed = Consequence.of(item(item), Set.of(departments.split("")), TODAY);
        assertThat(followed.getClass().getSimpleName()).isEqualTo(consequence);
        if (followed instanceof PutRight right) assertThat(right.days()).isEqualTo(days);
    }

    @Test
    @DisplayName(
            "whatever the item: nothing stops without a binding basis that was found, and a day-0 deadline is never given otherwise")
    void nothingStopsWithoutGround() {
        for (var item : TODAY.checklist().orElseThrow().content().items()) {
            var followed = Consequence.of(item, Set.of(item.lead().code()), TODAY);
            if (followed instanceof Consequence.StopNow stop) {
                assertThat(item.rectify().mode()).isEqualTo(Mode.STOP_NOW);
                assertThat(stop.judgement().basis().binding()).as(item.id()).isTrue();
            }
            if (followed instanceof PutRight right)
                assertThat(right.days()).as(item.id()).isPositive();
            if (item.rectify().mode() == Mode.STOP_NOW && !(item.failed(TODAY) instanceof Breaches)) {
                assertThat(followed).as(item.id()).isInstanceOf(Consequence.Decide.class);
            }
        }
    }

    private static ChecklistItem item(String id) {
        return TODAY.checklist().orElseThrow().content().get(id);
    }
}
