package shanyu.server.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.HouseTest;

@HouseTest
@DisplayName("A seal opens in its own place, whole, for its own person, and nowhere else")
class SealsTest {
    private static final SealedColumn NAME = column("name_sealed");
    private static final SealedColumn PHONE = column("phone_sealed");
    private static final String TEXT = "钱晓棠 13712345678";

    private final UUID row = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();

    @Autowired
    private Seals seals;

    @Autowired
    private TransactionTemplate transactions;

    private static SealedColumn column(String name) {
        return new SealedColumn("oversight.complaint", name, "id", "t.id", "name", null);
    }

    private Sealed sealed(SealedColumn column, UUID in, UUID about) {
        return Objects.requireNonNull(transactions.execute(status -> seals.seal(column, in, about, TEXT)));
    }

    @Test
    @DisplayName(
            "in its place it opens; in another column, row or person's file the same bytes do not (AES-GCM, place as AAD)")
    void onlyInItsPlace() {
        var sealed = sealed(NAME, row, person);
        var other = UUID.randomUUID();
        sealed(NAME, other, other);
        assertThat(seals.open(NAME.holding(row, person, sealed.bytes()))).contains(TEXT);
        assertThatThrownBy(() -> seals.open(PHONE.holding(row, person, sealed.bytes())))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seals.open(NAME.holding(other, person, sealed.bytes())))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> seals.open(NAME.holding(row, other, sealed.bytes())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    @DisplayName("one bit changed, a byte cut off, another version claimed: it does not open")
    void onlyWhole() {
        byte[] bytes = sealed(NAME, row, person).bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> seals.open(NAME.holding(row, person, changed)))
                    .as("byte %d", i)
                    .isInstanceOf(BrokenSeal.class);
        }
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThatThrownBy(() -> seals.open(NAME.holding(row, person, cut))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    @DisplayName("the same text sealed twice is not the same bytes, and tells neither itself nor its nonce")
    void neverTheSame() {
        var once = sealed(NAME, row, person);
        var twice = sealed(NAME, row, person);
        assertThat(once.bytes()).isNotEqualTo(twice.bytes());
        assertThat(java.util.Arrays.copyOfRange(once.bytes(), 5, 17))
                .isNotEqualTo(java.util.Arrays.copyOfRange(twice.bytes(), 5, 17));
        assertThat(once.toString()).doesNotContain("钱");
    }

    @Test
    @DisplayName("erased, nothing about the person opens, and nothing more can be sealed; erasing again finds nobody")
    void erased() {
        var sealed = sealed(NAME, row, person);
        assertThat(seals.erase(person)).isTrue();
        assertThat(seals.open(sealed)).isEmpty();
        assertThatThrownBy(() -> sealed(NAME, row, person)).isInstanceOf(IllegalStateException.class);
        assertThat(seals.erase(person)).isFalse();
    }

    @Test
    @DisplayName("nothing is sealed outside a transaction: its key could be destroyed before it is kept")
    void inATransaction() {
        assertThatThrownBy(() -> seals.seal(NAME, row, person, TEXT))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    @DisplayName("the master key: made once for its owner alone; without it, or with another, no key opens")
    void masterKey(@TempDir Path here, @TempDir Path elsewhere) throws Exception {
        var master = new MasterKeyFile(here);
        byte[] key = Aes.key();
        byte[] wrapped = master.wrap(key, "here:1");
        Path file = here.resolve("keys/master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new MasterKeyFile(here).unwrap(wrapped, "here:1")).isEqualTo(key);
        assertThatThrownBy(() -> master.unwrap(wrapped, "here:2")).isInstanceOf(BrokenSeal.class);
        var another = new MasterKeyFile(elsewhere);
        assertThatThrownBy(() -> another.unwrap(wrapped, "here:1"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageContaining("master.key");
        another.wrap(key, "there:1");
        assertThatThrownBy(() -> another.unwrap(wrapped, "here:1")).isInstanceOf(BrokenSeal.class);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }
}
