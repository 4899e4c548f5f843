package shanyu.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shanyu.Refusals.refusal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import shanyu.Callers;
import shanyu.HouseTest;
import shanyu.MovableClock;
import shanyu.identity.Accounts;
import shanyu.identity.Actors;
import shanyu.identity.Role;
import shanyu.server.HouseSettings;

@HouseTest
@DisplayName(
        "ASVS 6.5: an authenticator app is begun, confirmed, taken away; its recovery codes go with it, and each step is told")
class FactorsTest {
    @Autowired
    private SecondFactors factors;

    @Autowired
    private Notices notices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Actors actors;

    @Autowired
    private Callers callers;

    @Autowired
    private MovableClock clock;

    private UUID account;

    @BeforeEach
    void somebody() {
        callers.nobody();
        clock.set(MovableClock.START);
        account = accounts.openHashed(
                "factor-" + UUID.randomUUID().toString().substring(0, 8),
                "-",
                "要素人",
                actors.named("verifier").orElseThrow().agencyId(),
                Set.of(Role.VERIFIER));
    }

    @AfterEach
    void clockBack() {
        clock.set(MovableClock.START);
    }

    private String begun() {
        return factors.begin(account, "li.ming").orThrow().secret();
    }

    private List<String> enrolled() {
        return factors.confirm(account, Phone.shows(begun(), clock.instant())).orThrow();
    }

    private List<String> told() {
        return notices.unseen(account).stream()
                .map(Notices.Notice::kind)
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("a secret shown is the same for a quarter of an hour, for whoever closed the page; then another")
    void unconfirmed() {
        String first = begun();
        clock.advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(begun()).isEqualTo(first);
        clock.advance(Duration.ofMillis(1));
        assertThat(begun()).isNotEqualTo(first);
        assertThat(factors.demanded(account)).as("it does not count yet").isEmpty();
        assertThat(factors.begin(account, "li.ming").orThrow().address())
                .startsWith("otpauth://totp/Shanyu%20%E5%96%84%E8%82%B2:li.ming?secret=")
                .contains("algorithm=SHA1", "digits=6", "period=30");
    }

    @Test
    @DisplayName("confirmed by its first code it counts, and is neither begun nor confirmed again")
    void confirmed() {
        assertThat(refusal(factors.confirm(account, "000000"))).isEqualTo("totp-not-begun");
        String secret = begun();
        assertThat(refusal(factors.confirm(
                        account, Phone.shows(secret, clock.instant().minusSeconds(300)))))
                .isEqualTo("field-refused");
        var codes =
                factors.confirm(account, Phone.shows(secret, clock.instant())).orThrow();
        assertThat(codes).hasSize(RecoveryCodes.MANY).allMatch(code -> code.matches("([A-Z2-7]{5}-){4}[A-Z2-7]{5}"));
        assertThat(factors.demanded(account)).containsExactly("totp");
        assertThat(factors.held(account)).isEqualTo(new SecondFactors.Held(MovableClock.START, 10, 0));
        assertThat(refusal(factors.begin(account, "li.ming"))).isEqualTo("totp-enrolled");
        assertThat(refusal(factors.confirm(account, "000000"))).isEqualTo("totp-enrolled");
        assertThat(told()).containsExactly("totp-added");
    }

    @Test
    @DisplayName("new recovery codes take the place of the old ones; without an app there are none")
    void newCodes() {
        assertThat(refusal(factors.newCodes(account))).isEqualTo("totp-not-enrolled");
        var old = enrolled();
        var fresh = factors.newCodes(account).orThrow();
        assertThat(fresh).doesNotContainAnyElementsOf(old);
        assertThat(factors.use(account, old.getFirst())).isEmpty();
        assertThat(factors.use(account, " " + fresh.getFirst().toLowerCase() + " "))
                .contains(Factor.RECOVERY_CODE);
        assertThat(factors.use(account, fresh.getFirst())).isEmpty();
        assertThat(factors.held(account).recoveryCodes()).isEqualTo(9);
        assertThat(told()).containsExactly("recovery-codes-made", "totp-added");
    }

    @Test
    @DisplayName("taken away, neither its codes nor its recovery codes open anything")
    void removed() {
        var codes = enrolled();
        factors.removeTotp(account);
        assertThat(factors.held(account)).isEqualTo(new SecondFactors.Held(null, 0, 0));
        assertThat(factors.use(account, codes.getFirst())).isEmpty();
        assertThat(factors.use(account, "123456")).isEmpty();
        assertThat(told()).containsExactly("totp-added", "totp-removed");
    }

    @Test
    @DisplayName(
            "the vault's key is made once, for its owner alone; what is no key stops the house, and another key opens nothing")
    void vault(@TempDir Path data) throws Exception {
        var settings = new HouseSettings(data, "none", null, null, Duration.ZERO);
        var vault = new Vault(settings);
        Path key = data.resolve("keys/vault.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        byte[] sealed = vault.seal(new byte[] {1, 2, 3}, "here");
        var again = new Vault(settings);
        assertThat(again.open(sealed, "here")).containsExactly(1, 2, 3);
        assertThat(again.print("x")).isEqualTo(vault.print("x")).isNotEqualTo(vault.print("y"));
        assertThatThrownBy(() -> again.open(sealed, "there")).isInstanceOf(IllegalStateException.class);
        Files.write(key, new byte[31]);
        assertThatThrownBy(() -> new Vault(settings)).hasMessageContaining("is no key");
        Files.write(key, new byte[32]);
        assertThatThrownBy(() -> new Vault(settings).open(sealed, "here")).isInstanceOf(IllegalStateException.class);
    }
}
