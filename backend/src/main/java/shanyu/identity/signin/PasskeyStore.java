package shanyu.identity.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;

/**
 * Passkeys as rows. Moments are the house's own, not those the framework read from the machine's clock. A counter must grow
 * from answer to answer (W3C Web Authentication Level 3, section 7.2, step 22): the library compares it with that of the
 * registration alone, and a copied key would go on unseen. Keys that keep a copy of themselves count nothing and stay at 0.
 */
@Component
class PasskeyStore implements UserCredentialRepository {
    private final JdbcClient db;
    private final HouseClock clock;

    PasskeyStore(JdbcClient db, HouseClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @throws IllegalStateException when the key is another account's, or has answered before what it answers now */
    @Override
    public void save(CredentialRecord key) {
        int kept = db.sql("""
                        insert into identity.passkey (id, account, credential, public_key, counter, verified, transports,
                            backup_eligible, backed_up, attestation, client_data, label, created_at, used_at)
                        values (:id, :account, :credential, :publicKey, :counter, :verified, :transports::text[],
                            :eligible, :backedUp, :attestation, :clientData, :label, :at, :at)
                        on conflict (credential) do update
                        set counter = :counter, verified = :verified, backed_up = :backedUp, used_at = :at
                        where passkey.account = :account
                          and (:counter > passkey.counter or :counter = 0 and passkey.counter = 0)
                        """)
                .param("id", UUID.randomUUID())
                .param("account", Handles.account(key.getUserEntityUserId().getBytes()))
                .param("credential", key.getCredentialId().getBytes())
                .param("publicKey", key.getPublicKey().getBytes())
                .param("counter", key.getSignatureCount())
                .param("verified", key.isUvInitialized())
                .param(
                        "transports",
                        key.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .collect(Collectors.joining(",", "{", "}")))
                .param("eligible", key.isBackupEligible())
                .param("backedUp", key.isBackupState())
                .param("attestation", bytes(key.getAttestationObject()))
                .param("clientData", bytes(key.getAttestationClientDataJSON()))
                .param("label", key.getLabel())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (kept == 0) throw new IllegalStateException("of another account, or copied");
    }

    private static byte @Nullable [] bytes(@Nullable Bytes given) {
        return given == null ? null : given.getBytes();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return db.sql("select * from identity.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .query((row, n) -> record(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return db.sql("select * from identity.passkey where account = :account order by created_at")
                .param("account", Handles.account(user.getBytes()))
                .query((row, n) -> record(row))
                .list();
    }

    @Override
    public void delete(Bytes credential) {
        db.sql("delete from identity.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .update();
    }

    private static CredentialRecord record(ResultSet row) throws SQLException {
        var transports = Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
        var record = ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential")))
                .userEntityUserId(new Bytes(Handles.of(row.getObject("account", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("counter"))
                .uvInitialized(row.getBoolean("verified"))
                .transports(transports)
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("label"))
                .created(row.getTimestamp("created_at").toInstant())
                .lastUsed(row.getTimestamp("used_at").toInstant());
        byte[] attestation = row.getBytes("attestation");
        if (attestation != null) record.attestationObject(new Bytes(attestation));
        byte[] clientData = row.getBytes("client_data");
        if (clientData != null) record.attestationClientDataJSON(new Bytes(clientData));
        return record.build();
    }
}
