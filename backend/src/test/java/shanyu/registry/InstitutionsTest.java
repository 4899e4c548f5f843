package shanyu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actor;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLife.Suspended;
import shanyu.registry.Register.Entry;
import shanyu.server.HouseClock;

@HouseTest
@DisplayName("The register knows institutions as they are and as they were")
class InstitutionsTest {
    private static final String DISTRICT = "310115000";
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

    @Autowired
    private Register register;

    @Autowired
    private Institutions institutions;

    @Autowired
    private InstitutionStore store;

    @Autowired
    private HouseClock clock;

    @Autowired
    private MovableClock hands;

    @Autowired
    private Callers callers;

    @BeforeEach
    void people() {
        callers.nobody();
        hands.set(MovableClock.START);
    }

    @AfterEach
    void backToTheStart() {
        hands.set(MovableClock.START);
    }

    @Test
    void whatIsEnteredIsRead() {
        var wanted = Samples.particulars("花木晨光托育园");
        var entered = register.enter(DISTRICT, new Entry(wanted, new Operating(OPENED)), Actor.NOBODY);
        assertThat(entered.particulars()).isEqualTo(wanted);
        assertThat(entered.code()).matches("310115-\\d{5}");
        assertThat(entered.places()).isEqualTo(wanted.places());
        assertThat(entered.life()).isEqualTo(new Operating(OPENED));
        assertThat(institutions.find(entered.id())).contains(entered);
    }

    @Test
    void anEarlierDayShowsWhatWasKnownThen() {
        var entered = register.enter(
                DISTRICT, new Entry(Samples.particulars("北蔡小苗托育园"), new Operating(OPENED)), Actor.NOBODY);
        hands.advance(Duration.ofDays(3));
        var rest = new Suspended(clock.today(), LocalDate.of(2026, 12, 31), "装修");
        var act = new Act("suspended", clock.today(), "装修", null, null, clock.instant(), null);
        assertThat(store.succeed(entered, entered.particulars(), rest, act)).isTrue();
        assertThat(store.succeed(entered, entered.particulars(), rest, act))
                .as("the version it was decided on is no longer the newest")
                .isFalse();

        assertThat(institutions.find(entered.id()).orElseThrow().life()).isEqualTo(rest);
        var before = Institutions.endOf(clock.today().minusDays(1));
        assertThat(institutions.asOf(entered.id(), before).orElseThrow().life()).isEqualTo(new Operating(OPENED));
        assertThat(institutions.asOf(
                        entered.id(), Institutions.endOf(clock.today().minusDays(4))))
                .as("not yet in the register")
                .isEmpty();
    }

    @Test
    void onlyThoseInServiceAreDrawn() {
        var open = register.enter(
                DISTRICT, new Entry(Samples.particulars("周浦向阳托育园"), new Operating(OPENED)), Actor.NOBODY);
        var coming = register.enter(
                DISTRICT, new Entry(Samples.particulars("周浦望月托育园"), new Preparing(OPENED)), Actor.NOBODY);
        var drawn = institutions.inspectable(DISTRICT, Samples.TOWN, clock.today());
        assertThat(drawn).extracting(Institution::id).contains(open.id()).doesNotContain(coming.id());
        assertThat(institutions.inspectable(DISTRICT, Samples.OTHER_TOWN, clock.today()))
                .extracting(Institution::id)
                .doesNotContain(open.id());
        assertThat(institutions.inspectable(
                        DISTRICT, Samples.TOWN, clock.today().minusDays(1)))
                .extracting(Institution::id)
                .doesNotContain(open.id());
    }

    @Test
    void withoutAClassEverybodyIsB() {
        var id = register.enter(
                        DISTRICT, new Entry(Samples.particulars("陆家嘴云间托育园"), new Operating(OPENED)), Actor.NOBODY)
                .id();
        assertThat(RiskClasses.none().of(List.of(id), clock.today())).containsEntry(id, "B");
    }
}
