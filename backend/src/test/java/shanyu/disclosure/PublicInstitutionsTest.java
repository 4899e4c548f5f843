package shanyu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Actor;
import shanyu.identity.Role;
import shanyu.identity.masking.Personal;
import shanyu.norms.ClassKind;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.registry.ClassPlaces;
import shanyu.registry.Contact;
import shanyu.registry.Desk;
import shanyu.registry.FeeNotices;
import shanyu.registry.FreePlaces;
import shanyu.registry.InstitutionLife;
import shanyu.registry.Particulars;
import shanyu.registry.Premises;
import shanyu.registry.Register;
import shanyu.registry.Samples;
import shanyu.shared.Wgs84;
import tools.jackson.databind.JsonNode;

@HouseTest
@DisplayName("Anybody finds institutions, near and with free places, and learns nothing about a person")
class PublicInstitutionsTest {
    private static final String DISTRICT = "310115000";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Callers callers;

    @Autowired
    private Register register;

    @Autowired
    private FreePlaces freePlaces;

    @Autowired
    private FeeNotices fees;

    @Autowired
    private Desk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient db;

    /** Part of every name of one test, so that it finds its own. */
    private String mark;

    @BeforeEach
    void enter() {
        clock.set(MovableClock.START);
        mark = "公开试" + COUNT.incrementAndGet() + "园";
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    @Test
    @DisplayName(
            "by part of the name, its pinyin initials, its address or its town; not what is in preparation or closed")
    void found() {
        var open = enter("花木", new InstitutionLife.Operating(LocalDate.of(2025, 1, 1)));
        enter("筹备", new InstitutionLife.Preparing(LocalDate.of(2026, 9, 1)));
        var closed = enter("已关", new InstitutionLife.Closed(LocalDate.of(2026, 9, 1), "租约到期"));
        assertThat(names("q=" + mark)).containsExactly(mark + "花木");
        assertThat(names("q=gks" + mark.replaceAll("\\D", ""))).contains(mark + "花木");
        assertThat(names("q=" + mark + "&town=" + Samples.OTHER_TOWN)).isEmpty();
        assertThat(names("q=花木街道&size=200")).contains(mark + "花木");
        assertThat(names("q=" + mark + "&closed=true")).containsExactlyInAnyOrder(mark + "花木", mark + "已关");
        assertThat(page(open).status()).isEqualTo(200);
        assertThat(page(closed).json().at("/institution/life").asString()).isEqualTo("CLOSED");
        assertThat(page(closed).text()).as("why it closed is in the file").doesNotContain("租约到期");
    }

    @Test
    @DisplayName("an institution in preparation is not public: its page is not there")
    void notBeforeItOpens() {
        var id = enter("筹备", new InstitutionLife.Preparing(LocalDate.of(2026, 9, 1)));
        assertThat(page(id).status()).isEqualTo(404);
        assertThat(page(UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("nearest first, in metres as the crow flies; a place nobody has put on the map comes last")
    void nearest() {
        enter("远", new Wgs84(121.5635, 31.2104));
        enter("近", new Wgs84(121.5445, 31.2104));
        enter("无", (Wgs84) null);
        var items = list("q=" + mark + "&near=121.543,31.210").get("items");
        assertThat(items.valueStream().map(row -> row.get("name").asString()))
                .containsExactly(mark + "近", mark + "远", mark + "无");
        var here = new Wgs84(121.543, 31.210);
        assertThat(items.get(0).get("metres").asInt())
                .isEqualTo((int) Math.round(here.metresTo(new Wgs84(121.5445, 31.2104))));
        assertThat(items.get(2).has("metres")).isFalse();
        assertThat(callers.nobody()
                        .get("/api/public/institutions?near=200.5,31")
                        .status())
                .isEqualTo(422);
        assertThat(callers.nobody().get("/api/public/institutions?near=here").status())
                .isEqualTo(422);
        assertThat(callers.nobody()
                        .get("/api/public/institutions?sort=distance")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("free places by age with the day they were reported; the newest report counts, also when it says none")
    void freePlaces() {
        var one = enter("一", operating());
        enter("二", operating());
        report(one, 6);
        assertThat(names("q=" + mark + "&free=true")).containsExactly(mark + "一");
        assertThat(names("q=" + mark + "&free=true&kind=OLDER_TODDLER")).containsExactly(mark + "一");
        assertThat(names("q=" + mark + "&free=true&kind=INFANT")).isEmpty();
        assertThat(names("q=" + mark + "&kind=OLDER_TODDLER")).hasSize(2);
        var shown = page(one).json().get("institution");
        assertThat(shown.get("free").asInt()).isEqualTo(6);
        assertThat(shown.get("freeReportedAt").asString()).startsWith("2026-09-16T");
        assertThat(shown.at("/classes/0/free").asInt()).isEqualTo(6);
        clock.set(LocalDate.of(2026, 9, 23), 9);
        report(one, 0);
        assertThat(names("q=" + mark + "&free=true")).isEmpty();
        assertThat(page(one).json().at("/institution/free").asInt()).isZero();
    }

    @Test
    @DisplayName("its receipt with its day, and the posted prices that hold today, not tomorrow's")
    void filedAndPriced() {
        var site = desk.opened(mark, "FOR_PROFIT");
        var line = new FeeNotices.Line(ServiceForm.FULL_DAY, null, FeeNotices.Unit.MONTH, 280_000, "含午餐及两点");
        fees.post(site.id(), LocalDate.of(2026, 9, 17), List.of(line), office()).orThrow();
        var page = page(site.id()).json();
        assertThat(page.at("/institution/receipt").asString()).startsWith("310115-2026-");
        assertThat(page.at("/institution/receiptOn").asString()).isEqualTo("2026-09-16");
        assertThat(page.has("fees")).isFalse();
        clock.set(LocalDate.of(2026, 9, 17), 9);
        assertThat(page(site.id()).json().at("/fees/lines/0/fen").asInt()).isEqualTo(280_000);
    }

    @Test
    @DisplayName("a map of points without borders, and towns with their sums")
    void mapAndTowns() {
        enter("图", operating());
        var map = callers.nobody()
                .get("/api/public/institutions/map?" + encoded("q=" + mark))
                .json();
        assertThat(map.get("type").asString()).isEqualTo("FeatureCollection");
        assertThat(map.at("/features/0/geometry/coordinates/0").asDouble()).isEqualTo(121.5435);
        assertThat(map.at("/features/0/properties/name").asString()).isEqualTo(mark + "图");
        var towns =
                callers.nobody().get("/api/public/towns?district=" + DISTRICT).json();
        assertThat(towns.size()).isEqualTo(36);
        long places = db.sql("""
                        select sum(places) from registry.institution_now
                        where town = :town and life in ('OPERATING', 'CHANGING', 'RECTIFYING')
                        """).param("town", Samples.TOWN).query(Long.class).single();
        assertThat(towns.valueStream()
                        .filter(town -> town.get("code").asString().equals(Samples.TOWN))
                        .map(town -> town.get("places").asLong()))
                .containsExactly(places);
    }

    @Test
    @DisplayName("no person in it: no answer, sheet or map holds a name, a mobile number or an account of anybody")
    void nobodyInIt() {
        var id = enter("人", operating());
        var texts = Stream.of(
                        callers.nobody().get("/api/public/institutions?" + encoded("q=" + mark)),
                        callers.nobody().get("/api/public/institutions?" + encoded("q=" + mark), "text/csv"),
                        callers.nobody().get("/api/public/institutions/map?" + encoded("q=" + mark)),
                        page(id))
                .map(Answer::text)
                .toList();
        var people = db.sql("select name from identity.account where length(name) > 1")
                .query(String.class)
                .list();
        assertThat(people).contains("沈清和");
        assertThat(texts)
                .allSatisfy(text -> assertThat(text)
                        .contains(mark)
                        .doesNotContain("林知微")
                        .doesNotContain("13800000001")
                        .doesNotContain(people));
    }

    @Test
    @DisplayName("what the public reads is made of records that hold no personal component")
    void noPersonalComponent() {
        var seen = new HashSet<Class<?>>();
        Stream.of(PublicInstitutionPage.class, PublicMap.class, PublicTown.class)
                .forEach(type -> walk(type, seen));
        assertThat(seen).contains(PublicInstitution.class, PublishedVisit.Failed.class);
        assertThat(seen.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())))
                .noneMatch(component -> component.isAnnotationPresent(Personal.class))
                .extracting(RecordComponent::getName)
                .doesNotContain("head", "by", "account", "note", "photos", "reason", "publishedBy", "withdrawnBy");
    }

    private static void walk(Class<?> type, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) return;
        for (var component : type.getRecordComponents()) {
            walk(component.getType(), seen);
            if (component.getGenericType() instanceof ParameterizedType many
                    && many.getActualTypeArguments()[0] instanceof Class<?> each) walk(each, seen);
        }
    }

    private UUID enter(String name, InstitutionLife life) {
        return enter(name, life, new Wgs84(121.5435, 31.2104));
    }

    private UUID enter(String name, @Nullable Wgs84 position) {
        return enter(name, operating(), position);
    }

    private UUID enter(String name, InstitutionLife life, @Nullable Wgs84 position) {
        var particulars = new Particulars(
                mark + name,
                null,
                Samples.TOWN,
                "锦绣路1000号",
                position,
                new ProviderTraits(
                        ProviderType.FOR_PROFIT,
                        Set.of(ServiceForm.FULL_DAY),
                        MealMode.OWN_KITCHEN,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false),
                List.of(new ClassPlaces(ClassKind.OLDER_TODDLER, 2, 40)),
                Premises.UNKNOWN,
                new Contact("周一至周五 7:30–17:30", "林知微", "13800000001"));
        return register.enter(DISTRICT, new Register.Entry(particulars, life), office())
                .id();
    }

    private static InstitutionLife operating() {
        return new InstitutionLife.Operating(LocalDate.of(2025, 1, 1));
    }

    private void report(UUID institution, int free) {
        freePlaces
                .report(institution, List.of(new FreePlaces.Line(ClassKind.OLDER_TODDLER, free, 30)), office())
                .orThrow();
    }

    private Actor office() {
        var account = db.sql("select id from identity.account where username = 'district'")
                .query(UUID.class)
                .single();
        return new Actor(account, "", Set.of(Role.DISTRICT_OFFICE), null, DISTRICT, null, null);
    }

    private Answer page(UUID id) {
        return callers.nobody().get("/api/public/institutions/" + id);
    }

    private JsonNode list(String query) {
        var answer = callers.nobody().get("/api/public/institutions?" + encoded(query));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> names(String query) {
        return list(query)
                .get("items")
                .valueStream()
                .map(row -> row.get("name").asString())
                .toList();
    }

    private static String encoded(String query) {
        return URI.create("http://x/?" + query.replace(" ", "%20"))
                .toASCIIString()
                .substring(10);
    }
}
