package shanyu.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.evidence.Evidence;
import shanyu.server.HouseClock;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** The authenticator app of an account and its recovery codes: enrolled, used, taken away. */
@Component
@Transactional
public class SecondFactors {
    /** A secret shown and not confirmed within this time is forgotten. Product default. */
    private static final Duration UNCONFIRMED = Duration.ofMinutes(15);

    private static final String ISSUER = "Shanyu 善育";

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final HouseClock clock;
    private final Vault vault;
    private final RecoveryCodes codes;
    private final Notices notices;
    private final Evidence evidence;

    SecondFactors(
            JdbcClient db, HouseClock clock, Vault vault, RecoveryCodes codes, Notices notices, Evidence evidence) {
        this.db = db;
        this.clock = clock;
        this.vault = vault;
        this.codes = codes;
        this.notices = notices;
        this.evidence = evidence;
    }

    /** What the app is told: the secret for typing, the address (otpauth) for its camera. */
    public record Enrolment(String secret, String address) {}

    /**
     * What an account has.
     *
     * @param totpSince since when an authenticator app is confirmed
     * @param recoveryCodes how many are unused
     */
    public record Held(@Nullable Instant totpSince, int recoveryCodes, int passkeys) {}

    private record App(
            byte[] sealed, Instant begunAt, @Nullable Instant confirmedAt, long lastStep) {}

    public Held held(UUID account) {
        var since = app(account).map(App::confirmedAt).orElse(null);
        int passkeys = db.sql("select count(*) from identity.passkey where account = :account")
                .param("account", account)
                .query(Integer.class)
                .single();
        return new Held(since, codes.left(account), passkeys);
    }

    /** What a password alone does not replace: names of factors, strongest first; empty when the password is all there is. */
    public List<String> demanded(UUID account) {
        var held = held(account);
        var names = new ArrayList<String>();
        if (held.passkeys() > 0) names.add(Factor.PASSKEY.slug());
        if (held.totpSince() != null) names.add(Factor.TOTP.slug());
        return names;
    }

    /** Shows a secret that does not count yet; asked again soon, the same one. */
    public Outcome<Enrolment> begin(UUID account, String username) {
        var known = app(account);
        if (known.isPresent() && known.get().confirmedAt() != null)
            return Refusal.of(Refusal.Kind.STATE, "totp-enrolled").asOutcome();
        var fresh = known.filter(app -> app.begunAt().isAfter(clock.instant().minus(UNCONFIRMED)));
        byte[] secret =
                fresh.map(app -> vault.open(app.sealed(), place(account))).orElseGet(() -> newSecret(account));
        return Outcome.done(new Enrolment(Base32.of(secret), address(username, Base32.of(secret))));
    }

    private byte[] newSecret(UUID account) {
        byte[] secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        db.sql("""
                        insert into identity.totp (account, secret, begun_at) values (:account, :secret, :at)
                        on conflict (account) do update set secret = :secret, begun_at = :at, last_step = 0
                        """)
                .param("account", account)
                .param("secret", vault.seal(secret, place(account)))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    private static String address(String username, String secret) {
        String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                .formatted(issuer, username, secret, issuer, Totp.DIGITS, Totp.STEP.toSeconds());
    }

    /** The first right code makes the app count; the answer is the recovery codes, shown this once. */
    public Outcome<List<String>> confirm(UUID account, String code) {
        var app = app(account);
        if (app.isEmpty())
            return Refusal.of(Refusal.Kind.STATE, "totp-not-begun").asOutcome();
        if (app.get().confirmedAt() != null)
            return Refusal.of(Refusal.Kind.STATE, "totp-enrolled").asOutcome();
        if (!isTotp(account, app.get(), code))
            return Refusal.field("code", null, "wrong-totp").asOutcome();
        db.sql("update identity.totp set confirmed_at = :at where account = :account")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .update();
        told(account, "totp-added");
        return Outcome.done(codes.make(account));
    }

    /** Recovery codes in place of the earlier ones. */
    public Outcome<List<String>> newCodes(UUID account) {
        if (held(account).totpSince() == null)
            return Refusal.of(Refusal.Kind.STATE, "totp-not-enrolled").asOutcome();
        told(account, "recovery-codes-made");
        return Outcome.done(codes.make(account));
    }

    /** Takes the app away, with its codes. */
    public void removeTotp(UUID account) {
        forgetTotp(account);
        told(account, "totp-removed");
    }

    /**
     * Takes every factor but the password away, the connection with the provider too: somebody lost theirs and showed in
     * person who they are.
     */
    public void reset(UUID account) {
        forgetTotp(account);
        db.sql("delete from identity.provider_link where account = :account")
                .param("account", account)
                .update();
        db.sql("delete from identity.passkey where account = :account")
                .param("account", account)
                .update();
        notices.tell(account, "factors-reset");
    }

    private void forgetTotp(UUID account) {
        db.sql("delete from identity.totp where account = :account")
                .param("account", account)
                .update();
        codes.forget(account);
    }

    private void told(UUID account, String kind) {
        notices.tell(account, kind);
        evidence.append(Map.of("kind", "factor." + kind, "actor", account.toString()));
    }

    /** Which factor a typed code is; using it up. */
    Optional<Factor> use(UUID account, String typed) {
        String code = typed.strip();
        if (code.matches("\\d{6}")) {
            return app(account)
                    .filter(app -> app.confirmedAt() != null && isTotp(account, app, code))
                    .map(app -> Factor.TOTP);
        }
        return codes.use(account, code) ? Optional.of(Factor.RECOVERY_CODE) : Optional.empty();
    }

    /** Phones know nothing of a demonstration's moved clock: their codes are of the real time. */
    private boolean isTotp(UUID account, App app, String code) {
        var real = clock.instant().minus(clock.shift());
        var step = Totp.accepted(vault.open(app.sealed(), place(account)), code, real, app.lastStep());
        return step.isPresent()
                && db.sql("update identity.totp set last_step = :step where account = :account and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("account", account)
                                .update()
                        == 1;
    }

    private Optional<App> app(UUID account) {
        return db.sql("select secret, begun_at, confirmed_at, last_step from identity.totp where account = :account")
                .param("account", account)
                .query((row, n) -> {
                    var confirmed = row.getTimestamp("confirmed_at");
                    return new App(
                            row.getBytes("secret"),
                            row.getTimestamp("begun_at").toInstant(),
                            confirmed == null ? null : confirmed.toInstant(),
                            row.getLong("last_step"));
                })
                .optional();
    }

    private static String place(UUID account) {
        return "identity.totp.secret:" + account;
    }
}
