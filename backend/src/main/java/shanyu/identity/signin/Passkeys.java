package shanyu.identity.signin;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Passkeys of accounts (W3C Web Authentication). The device verifies its user always (a passkey is two factors), the key
 * is found by the browser without a name, and a counter that did not grow is refused by the store.
 */
@Component
public class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final String NAME = "Shanyu 善育";
    private static final String REGISTRATION = "registration";
    private static final String AUTHENTICATION = "authentication";

    /** More than anybody needs, few enough to look through. Product default. */
    static final int MOST = 10;

    private final JdbcClient db;
    private final Ceremonies ceremonies;
    private final PasskeyStore store;
    private final PasskeyOwners owners;
    private final Notices notices;
    private final Evidence evidence;

    Passkeys(
            JdbcClient db,
            Ceremonies ceremonies,
            PasskeyStore store,
            PasskeyOwners owners,
            Notices notices,
            Evidence evidence) {
        this.db = db;
        this.ceremonies = ceremonies;
        this.store = store;
        this.owners = owners;
        this.notices = notices;
        this.evidence = evidence;
    }

    /** A passkey as its owner sees it. */
    public record Passkey(UUID id, String label, Instant createdAt, Instant usedAt, boolean backedUp) {}

    /** What the browser is asked to make; bytes in base64url. */
    public record Making(
            UUID ceremony,
            String challenge,
            String site,
            String siteName,
            String user,
            String userName,
            List<Long> algorithms,
            List<String> except) {}

    /** What the browser is asked to answer. */
    public record Asking(UUID ceremony, String challenge, String site) {}

    /** What the browser made; bytes in base64url. */
    public record Made(String credential, String clientData, String attestation, List<String> transports) {}

    /** What the browser answered; bytes in base64url. */
    public record Assertion(
            String credential,
            String clientData,
            String authenticatorData,
            String signature,
            @Nullable String user) {}

    public List<Passkey> of(UUID account) {
        return db.sql("""
                        select id, label, created_at, used_at, backed_up from identity.passkey
                        where account = :account order by created_at, id
                        """)
                .param("account", account)
                .query((row, n) -> new Passkey(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("used_at").toInstant(),
                        row.getBoolean("backed_up")))
                .list();
    }

    public Outcome<Making> beginRegistration(UUID account, Authentication signedIn, Site site) {
        if (of(account).size() >= MOST)
            return Refusal.of(Refusal.Kind.STATE, "passkeys-enough", Map.of("most", MOST))
                    .asOutcome();
        var ceremony = ceremonies.begin(REGISTRATION, account);
        var options = creation(signedIn, site, ceremony.challenge());
        return Outcome.done(new Making(
                ceremony.id(),
                options.getChallenge().toBase64UrlString(),
                site.id(),
                NAME,
                options.getUser().getId().toBase64UrlString(),
                options.getUser().getName(),
                options.getPubKeyCredParams().stream()
                        .map(each -> each.getAlg().getValue())
                        .toList(),
                credentials(account)));
    }

    /** Devices that hold one already make no second. */
    private List<String> credentials(UUID account) {
        return db.sql("select credential from identity.passkey where account = :account order by created_at")
                .param("account", account)
                .query((row, n) -> new Bytes(row.getBytes("credential")).toBase64UrlString())
                .list();
    }

    public Outcome<UUID> register(
            UUID account, Authentication signedIn, UUID ceremony, String label, Made made, Site site) {
        var challenge = ceremonies.take(ceremony, REGISTRATION, account);
        if (challenge.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "ceremony-over").asOutcome();
        try {
            var response = AuthenticatorAttestationResponse.builder()
                    .attestationObject(bytes(made.attestation()))
                    .clientDataJSON(bytes(made.clientData()))
                    .transports(made.transports().stream()
                            .map(AuthenticatorTransport::valueOf)
                            .toList())
                    .build();
            var options = creation(signedIn, site, challenge.get());
            operations(site)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            options, new RelyingPartyPublicKey(credential(made.credential(), response), label)));
        } catch (RuntimeException refused) {
            LOG.info("a passkey was not registered: {}", refused.getClass().getSimpleName());
            return Refusal.of(Refusal.Kind.RULE, "passkey-not-registered").asOutcome();
        }
        told(account, "passkey-added");
        return db.sql("select id from identity.passkey where account = :account and credential = :credential")
                .param("account", account)
                .param("credential", bytes(made.credential()).getBytes())
                .query(UUID.class)
                .optional()
                .<Outcome<UUID>>map(Outcome::done)
                .orElseGet(() ->
                        Refusal.of(Refusal.Kind.RULE, "passkey-not-registered").asOutcome());
    }

    public Asking beginSignIn(Site site) {
        var ceremony = ceremonies.begin(AUTHENTICATION, null);
        return new Asking(ceremony.id(), new Bytes(ceremony.challenge()).toBase64UrlString(), site.id());
    }

    /** Whose passkey answered; empty when it does not hold, whatever the reason. */
    Optional<UUID> check(UUID ceremony, Assertion given, Site site) {
        var challenge = ceremonies.take(ceremony, AUTHENTICATION, null);
        if (challenge.isEmpty()) return Optional.empty();
        try {
            var response = AuthenticatorAssertionResponse.builder()
                    .authenticatorData(bytes(given.authenticatorData()))
                    .clientDataJSON(bytes(given.clientData()))
                    .signature(bytes(given.signature()));
            if (given.user() != null) response.userHandle(bytes(given.user()));
            var options = PublicKeyCredentialRequestOptions.builder()
                    .challenge(new Bytes(challenge.get()))
                    .rpId(site.id())
                    .allowCredentials(List.of())
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .timeout(Ceremonies.OPEN)
                    .build();
            var owner = operations(site)
                    .authenticate(new RelyingPartyAuthenticationRequest(
                            options, credential(given.credential(), response.build())));
            return Optional.of(Handles.account(owner.getId().getBytes()));
        } catch (RuntimeException refused) {
            LOG.info("a passkey was refused: {}", refused.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    public Outcome<UUID> rename(UUID account, UUID passkey, String label) {
        int changed = db.sql("update identity.passkey set label = :label where id = :id and account = :account")
                .param("label", label)
                .param("id", passkey)
                .param("account", account)
                .update();
        return changed == 1 ? Outcome.done(passkey) : Refusal.missing().asOutcome();
    }

    public Outcome<UUID> remove(UUID account, UUID passkey) {
        int gone = db.sql("delete from identity.passkey where id = :id and account = :account")
                .param("id", passkey)
                .param("account", account)
                .update();
        if (gone == 0) return Refusal.missing().asOutcome();
        told(account, "passkey-removed");
        return Outcome.done(passkey);
    }

    private void told(UUID account, String kind) {
        notices.tell(account, kind);
        evidence.append(Map.of("kind", "factor." + kind, "actor", account.toString()));
    }

    private Webauthn4JRelyingPartyOperations operations(Site site) {
        var party =
                PublicKeyCredentialRpEntity.builder().id(site.id()).name(NAME).build();
        return new Webauthn4JRelyingPartyOperations(owners, store, party, Set.of(site.origin()));
    }

    private PublicKeyCredentialCreationOptions creation(Authentication signedIn, Site site, byte[] challenge) {
        var operations = operations(site);
        operations.setCustomizeCreationOptions(options -> options.challenge(new Bytes(challenge))
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
    }

    private static <T extends org.springframework.security.web.webauthn.api.AuthenticatorResponse>
            PublicKeyCredential<T> credential(String id, T response) {
        return PublicKeyCredential.<T>builder()
                .id(id)
                .rawId(bytes(id))
                .type(PublicKeyCredentialType.PUBLIC_KEY)
                .response(response)
                .build();
    }

    private static Bytes bytes(String base64url) {
        return new Bytes(Base64.getUrlDecoder().decode(base64url));
    }
}
