package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.HouseTest;
import shanyu.identity.FirstAdministrator.District;
import shanyu.identity.signin.PasswordChoice;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import shanyu.server.postgres.TestPostgres;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;

/** The rules are the house's, the database is one that nobody has been in. */
@HouseTest
@DisplayName(
        "ASVS 6.3.2: an empty house has no account of its own; whoever reads its data directory enters the first, once")
class FirstAdministratorTest {
    private static final String PASSWORD = "a sentence of one's own";
    private static final DivisionCode PUTUO = new DivisionCode("310107000");

    @Autowired
    private PasswordChoice choice;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private HouseClock clock;

    @TempDir
    private Path data;

    private static final DataSource EMPTY = emptyDatabase();
    private static final JdbcClient DB = JdbcClient.create(EMPTY);
    private static final TransactionTemplate TRANSACTIONS = new TransactionTemplate(new JdbcTransactionManager(EMPTY));

    private Divisions divisions;
    private Agencies agencies;
    private Accounts accounts;
    private FirstAdministrator first;

    /** Made once; it goes with the server. */
    private static DataSource emptyDatabase() {
        var source = TestPostgres.fresh().source();
        for (String room : List.of("server", "evidence", "identity"))
            Flyway.configure()
                    .dataSource(source)
                    .schemas(room)
                    .defaultSchema(room)
                    .locations("classpath:db/migration/" + room)
                    .initSql("set search_path = " + room + ", public")
                    .load()
                    .migrate();
        return source;
    }

    @BeforeEach
    void anEmptyHouse() {
        divisions = new Divisions(DB);
        agencies = new Agencies(DB, divisions, clock);
        accounts = new Accounts(DB, clock, passwords);
        first = house("none");
    }

    private FirstAdministrator house(String demo) {
        return new FirstAdministrator(
                DB,
                divisions,
                agencies,
                accounts,
                clock,
                new HouseSettings(data.resolve("new"), demo, null, null, Duration.ZERO),
                choice);
    }

    private Outcome<UUID> enter(String code, DivisionCode district, String password) {
        var putuo = new District(district, "普陀区", "Putuo", "普陀区托育中心", "Putuo Centre");
        return first.enter(code, putuo, "security", password, "安全员");
    }

    /** Each story is rolled back: the next finds the house empty again. */
    private static void story(Runnable told) {
        TRANSACTIONS.executeWithoutResult(status -> {
            status.setRollbackOnly();
            told.run();
        });
    }

    /** Made at the first question, and the same at the next. */
    private String code() {
        assertThat(first.lines()).hasSize(2).isEqualTo(first.lines());
        try {
            return Files.readString(data.resolve("new/first-administrator"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fault(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> "done";
            case Outcome.Refused<?> no ->
                no.refusal().faults().isEmpty()
                        ? no.refusal().type()
                        : no.refusal().faults().getFirst().field() + " "
                                + no.refusal().faults().getFirst().reason();
        };
    }

    @Test
    @DisplayName("the code is shown at the start, of 120 random bits, and kept where its owner alone reads it")
    void shownAndKept() throws Exception {
        assertThat(first.isNeeded()).isTrue();
        String code = code();
        assertThat(code).matches("[A-Za-z0-9_-]{20}");
        assertThat(first.lines().getLast()).endsWith(code);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("new/first-administrator"))))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("with another code, for a town, or with a password anybody would try, nobody is entered")
    void refused() {
        story(() -> {
            String code = code();
            assertThat(fault(enter("a guess", PUTUO, PASSWORD))).isEqualTo("code wrong-code");
            assertThat(fault(enter(code + "x", PUTUO, PASSWORD))).isEqualTo("code wrong-code");
            assertThat(fault(enter(code, new DivisionCode("310107005"), PASSWORD)))
                    .isEqualTo("district not-a-district");
            assertThat(fault(enter(code, PUTUO, "password1234"))).isEqualTo("password common-password");
            assertThat(first.isNeeded()).isTrue();
            assertThat(divisions.districts(clock.today())).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "with the code the district, its office and its security administrator are entered, and the code is worth nothing")
    void entered() {
        story(() -> {
            String code = code();
            var id = enter(code, PUTUO, PASSWORD).orThrow();
            assertThat(divisions.districts(clock.today()))
                    .containsExactly(
                            new Division(PUTUO, "普陀区", "Putuo", "district", PUTUO, DateRange.since(clock.today())));
            var office = agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, "310107000")
                    .orElseThrow();
            assertThat(office.name()).isEqualTo("普陀区托育中心");
            var account = accounts.find(id).orElseThrow();
            assertThat(account.username()).isEqualTo("security");
            assertThat(account.agency()).isEqualTo(office.id());
            assertThat(account.roles()).isEqualTo(Set.of(Role.SECURITY_ADMINISTRATOR));
            assertThat(accounts.matches(accounts.known("security"), PASSWORD)).isTrue();
            assertThat(first.isNeeded()).isFalse();
            assertThat(first.lines()).isEmpty();
            assertThat(fault(enter(code, PUTUO, PASSWORD))).isEqualTo("not-found");
            assertThat(house("none").isNeeded()).as("started anew").isFalse();
        });
    }

    @Test
    @DisplayName("a demonstration brings its own people and asks for none")
    void demonstration() {
        assertThat(house("pudong").isNeeded()).isFalse();
        assertThat(house("pudong").lines()).isEmpty();
    }
}
