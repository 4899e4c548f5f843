package shanyu.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;

/** What of a person's messages also leaves the house, and where to. */
@Component
public class MessageSettings {
    private final JdbcClient db;
    private final HouseClock clock;
    private final Mailer mailer;

    MessageSettings(JdbcClient db, HouseClock clock, Mailer mailer) {
        this.db = db;
        this.clock = clock;
        this.mailer = mailer;
    }

    /**
     * @param byEmail groups sent by e-mail; {@code bySms} by short message
     * @param mailConfigured whether the house has a mail server to send through
     * @param version 0 while nothing was chosen
     */
    @Schema(name = "MessageSetting")
    public record Setting(
            @Personal(Mask.WHOLE) String email,
            @Personal(Mask.PHONE) String phone,
            List<String> byEmail,
            List<String> bySms,
            List<String> groups,
            boolean mailConfigured,
            int version) {}

    public Setting of(UUID account) {
        return db.sql("select * from messages.setting where account = :account")
                .param("account", account)
                .query((row, n) -> new Setting(
                        row.getString("email"),
                        row.getString("phone"),
                        List.of((String[]) row.getArray("by_email").getArray()),
                        List.of((String[]) row.getArray("by_sms").getArray()),
                        Groups.ALL,
                        mailer.isConfigured(),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Setting("", "", List.of(), List.of(), Groups.ALL, mailer.isConfigured(), 0));
    }

    /** Chooses anew. An address left out (null) stays as it was: it is shown masked and cannot be sent back. */
    @Transactional
    public Outcome<Setting> change(
            UUID account,
            int version,
            @org.jspecify.annotations.Nullable String email,
            @org.jspecify.annotations.Nullable String phone,
            List<String> byEmail,
            List<String> bySms) {
        var known = of(account);
        int changed = db.sql("""
                        insert into messages.setting (account, email, phone, by_email, by_sms, changed_at)
                        select :account, :email, :phone, :byEmail, :bySms, :at where :version = 0
                        on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("email", email == null ? known.email() : email)
                .param("phone", phone == null ? known.phone() : phone)
                .param("byEmail", byEmail.toArray(String[]::new))
                .param("bySms", bySms.toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        changed += db.sql("""
                        update messages.setting
                        set email = :email, phone = :phone, by_email = :byEmail, by_sms = :bySms, changed_at = :at,
                            version = version + 1
                        where account = :account and version = :version
                        """)
                .param("account", account)
                .param("email", email == null ? known.email() : email)
                .param("phone", phone == null ? known.phone() : phone)
                .param("byEmail", byEmail.toArray(String[]::new))
                .param("bySms", bySms.toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        return changed == 1
                ? Outcome.done(of(account))
                : Versions.stale(known.version()).asOutcome();
    }
}
