package shanyu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.LogEntries;
import shanyu.identity.signin.SignInSettings;
import shanyu.server.HouseSettings;
import shanyu.server.sealing.MasterKeyReplaced;
import shanyu.server.sealing.SealingKeyDestroyed;

@HouseTest
@DisplayName("Accounts as actors, agencies by their place, towns by their names, and what the log hears of keys")
class AccountsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Emergencies emergencies;

    @Autowired
    private DivisionNames towns;

    @Autowired
    private HouseSettings settings;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    private UUID agency;

    @BeforeEach
    void people() {
        callers.nobody();
        agency = actors.named("verifier").orElseThrow().agencyId();
    }

    private UUID open(Role role) {
        String username = "who-" + UUID.randomUUID().toString().substring(0, 8);
        return accounts.openHashed(username, accounts.hash("a sentence"), "何" + username, agency, Set.of(role));
    }

    @Test
    @DisplayName(
            "where the house demands a second factor, an official without one is a newcomer; an institution's head is not")
    void lacksSecondFactor() {
        var demanding = new SignInSettings("required", Duration.ofMinutes(10), null, 50);
        var strict = new Actors(db, accounts, agencies, emergencies, demanding, settings);
        var official = open(Role.VERIFIER);
        var head = open(Role.INSTITUTION_HEAD);
        assertThat(strict.of(official).orElseThrow().roles()).containsExactlyInAnyOrder(Role.NEWCOMER, Role.PUBLIC);
        assertThat(strict.of(head).orElseThrow().roles()).containsExactlyInAnyOrder(Role.INSTITUTION_HEAD, Role.PUBLIC);
        db.sql(
                        "insert into identity.totp (account, secret, begun_at, confirmed_at) values (:id, '', '2026-09-16T01:00Z', '2026-09-16T01:00Z')")
                .param("id", official)
                .update();
        assertThat(strict.of(official).orElseThrow().roles()).containsExactlyInAnyOrder(Role.VERIFIER, Role.PUBLIC);
        assertThat(actors.of(open(Role.VERIFIER)).orElseThrow().roles())
                .as("where it demands none")
                .containsExactlyInAnyOrder(Role.VERIFIER, Role.PUBLIC);
    }

    @Test
    @DisplayName("the names behind accounts, of those there are; a password is matched with its account's alone")
    void namesAndPasswords() {
        var one = open(Role.VERIFIER);
        var username = accounts.find(one).orElseThrow().username();
        assertThat(accounts.names(List.of(one, UUID.randomUUID()))).isEqualTo(Map.of(one, "何" + username));
        assertThat(accounts.names(List.of())).isEmpty();
        assertThat(accounts.matches(accounts.known(username), "a sentence")).isTrue();
        assertThat(accounts.matches(accounts.known(username), "another sentence"))
                .isFalse();
        assertThat(accounts.matches(accounts.known("nobody-" + username), "a sentence"))
                .isFalse();
    }

    @Test
    @DisplayName(
            "an agency is found by its place: the department by its letter, the town's office, all of a kind by name")
    void agenciesByPlace() {
        var fire = agencies.department("310115000", "F").orElseThrow();
        assertThat(fire.kind()).isEqualTo(Agency.Kind.DEPARTMENT);
        assertThat(fire.department()).isEqualTo("F");
        assertThat(agencies.department("310115000", "Q")).isEmpty();
        assertThat(agencies.ofTown("310115016").orElseThrow().id())
                .isEqualTo(actors.named("town-huamu").orElseThrow().agencyId());
        assertThat(agencies.ofTown("000000000")).isEmpty();
        assertThat(agencies.inDistrict("310115000", Agency.Kind.DEPARTMENT))
                .contains(fire)
                .allMatch(each -> each.kind() == Agency.Kind.DEPARTMENT);
    }

    @Test
    @DisplayName("a sheet names districts and towns in the language it is written in")
    void townNames() {
        assertThat(towns.names(false)).containsEntry("310115016", "花木街道");
        assertThat(towns.names(true).get("310115016")).startsWith("Huamu");
        assertThat(towns.names(true)).containsKey("310115000");
    }

    @Test
    @DisplayName(
            "that a sealing key is gone, or the master key another, stands in the log when it happened and not when it did not")
    void keys() {
        int version = 900_000 + (int) (System.nanoTime() % 90_000);
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new SealingKeyDestroyed(version));
            events.publishEvent(new MasterKeyReplaced(version));
        });
        assertThat(logged("\"kind\":\"sealing-key-destroyed\",\"version\":" + version))
                .isEqualTo(1);
        assertThat(logged("\"keys\":" + version + ",\"kind\":\"master-key-replaced\""))
                .isEqualTo(1);
    }

    private int logged(String part) {
        return LogEntries.like(db, "%" + part + "%");
    }
}
