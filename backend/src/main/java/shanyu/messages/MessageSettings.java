package shanyu.messages;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.masking.Mask;
import shanyu.identity.masking.Personal;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.server.sealing.SealedColumn;
import shanyu.server.sealing.Seals;
import shanyu.shared.Outcome;

/** What of a person's messages also leaves the house, and where to. */
@Component
public class MessageSettings {
    private final JdbcClient db;
    private final HouseClock clock;
    private final Mailer mailer;
    private final Seals seals;

    MessageSettings(JdbcClient db, HouseClock clock, Mailer mailer, Seals seals) {
        this.db = db;
        this.clock = clock;
        this.mailer = mailer;
        this.seals = seals;
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
                        opened(MessageSeals.EMAIL, account, row),
                        opened(MessageSeals.PHONE, account, row),
                        List.of((String[]) row.getArray("by_email").getArray()),
                        List.of((String[]) row.getArray("by_sms").getArray()),
                        Groups.ALL,
                        mailer.isConfigured(),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> new Setting("", "", List.of(), List.of(), Groups.ALL, mailer.isConfigured(), 0));
    }

    private String opened(SealedColumn column, UUID account, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes(column.name());
        String clear = row.getString(column.plain());
        if (sealed == null || !clear.isEmpty()) return clear;
        return seals.open(column.holding(account, account, sealed)).orElse("");
    }

    /**
     * Chooses anew. An address left out (null) stays as it was: it is shown masked and cannot be sent back. A telephone
     * emptied goes from the recorded messages too.
     */
    @Transactional
    public Outcome<Setting> change(
            UUID account,
            int version,
            @Nullable String email,
            @Nullable String phone,
            List<String> byEmail,
            List<String> bySms) {
        byte @Nullable [] sealedEmail = sealed(MessageSeals.EMAIL, account, email);
        byte @Nullable [] sealedPhone = sealed(MessageSeals.PHONE, account, phone);
        if ("".equals(phone)) forgetRecorded(account);
        int changed = db.sql("""
                        insert into messages.setting (account, email_sealed, phone_sealed, by_email, by_sms, changed_at)
                        select :account, :email, :phone, :byEmail, :bySms, :at where :version = 0
                        on conflict (account) do nothing
                        """)
                .param("account", account)
                .param("email", sealedEmail, Types.BINARY)
                .param("phone", sealedPhone, Types.BINARY)
                .param("byEmail", byEmail.toArray(String[]::new))
                .param("bySms", bySms.toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        changed += db.sql("""
                        update messages.setting
                        set email = case when :keepEmail then email else '' end,
                            email_sealed = case when :keepEmail then email_sealed else :email end,
                            phone = case when :keepPhone then phone else '' end,
                            phone_sealed = case when :keepPhone then phone_sealed else :phone end,
                            by_email = :byEmail, by_sms = :bySms, changed_at = :at, version = version + 1
                        where account = :account and version = :version
                        """)
                .param("account", account)
                .param("keepEmail", email == null)
                .param("email", sealedEmail, Types.BINARY)
                .param("keepPhone", phone == null)
                .param("phone", sealedPhone, Types.BINARY)
                .param("byEmail", byEmail.toArray(String[]::new))
                .param("bySms", bySms.toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        return changed == 1
                ? Outcome.done(of(account))
                : Versions.stale(of(account).version()).asOutcome();
    }

    /** Whoever this was is not reached outside the house any more; what they were told stays, it names no one. */
    @Transactional
    public void forget(UUID account) {
        forgetRecorded(account);
        db.sql("""
                        update messages.delivery set state = 'GIVEN_UP', fault = 'erased'
                        where state = 'WAITING' and message in (select id from messages.message where recipient = :account)
                        """).param("account", account).update();
        db.sql("delete from messages.setting where account = :account")
                .param("account", account)
                .update();
    }

    private byte @Nullable [] sealed(SealedColumn column, UUID account, @Nullable String text) {
        var sealed = text == null ? null : seals.sealUnlessEmpty(column, account, account, text);
        return sealed == null ? null : sealed.bytes();
    }

    private void forgetRecorded(UUID account) {
        db.sql("""
                        update messages.recorded_text r set phone_sealed = null, phone = ''
                        from messages.delivery d join messages.message m on m.id = d.message
                        where d.id = r.id and m.recipient = :account
                        """).param("account", account).update();
    }
}
