package shanyu.messages;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Role;
import shanyu.server.HouseClock;
import tools.jackson.databind.ObjectMapper;

/**
 * Tells people. A message and what must leave the house for it are rows of the caller's transaction: told exactly when the
 * thing is done.
 */
@Component
@Transactional
public class Messages {
    /** A message to each account chosen, and an outbox row for each way its owner asked for. */
    private static final String TELL = """
            with told as (
                insert into messages.message (id, recipient, kind, facts, link, once, told_at)
                select gen_random_uuid(), a.id, :kind, :facts::jsonb, :link, :once, :at::timestamptz
                from identity.account a
                where a.disabled_at is null and a.id is distinct from :except and (%s)
                on conflict (recipient, once) do nothing
                returning id, recipient),
            sent as (
                insert into messages.delivery (id, message, channel, state, due_at)
                select gen_random_uuid(), t.id, c.channel, 'WAITING', :at::timestamptz
                from told t join messages.setting s on s.account = t.recipient
                cross join (values ('EMAIL'), ('SMS')) c (channel)
                where c.channel = 'EMAIL' and (s.email_sealed is not null or s.email <> '') and :group = any (s.by_email)
                   or c.channel = 'SMS' and (s.phone_sealed is not null or s.phone <> '') and :group = any (s.by_sms))
            select count(*) from told
            """;

    private final JdbcClient db;
    private final ObjectMapper json;
    private final HouseClock clock;

    Messages(JdbcClient db, ObjectMapper json, HouseClock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Tells one person; answers whether it was news. */
    public boolean tell(UUID account, Telling telling) {
        return tell("a.id = :account", telling, null, account, null, Set.of()) == 1;
    }

    /**
     * Tells everybody of an agency who holds one of the roles now.
     *
     * @param except somebody who knows it already, for it was their own act
     * @return how many were told
     */
    public int tell(UUID agency, Collection<Role> roles, Telling telling, @Nullable UUID except) {
        String whom = """
                a.agency = :agency and exists (select from identity.role_grant g
                    where g.account = a.id and g.role = any (:roles) and g.valid @> :at::timestamptz)
                """;
        return tell(whom, telling, except, null, agency, roles);
    }

    private int tell(
            String whom,
            Telling telling,
            @Nullable UUID except,
            @Nullable UUID account,
            @Nullable UUID agency,
            Collection<Role> roles) {
        return db.sql(TELL.formatted(whom))
                .param("kind", telling.kind())
                .param("group", telling.kind().split("\\.")[0])
                .param("facts", json.writeValueAsString(telling.facts()))
                .param("link", telling.link())
                .param("once", telling.once())
                .param("at", Timestamp.from(clock.instant()))
                .param("except", except, java.sql.Types.OTHER)
                .param("account", account, java.sql.Types.OTHER)
                .param("agency", agency, java.sql.Types.OTHER)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Marks as read; only the owner's own are touched. All of them when no id is named. */
    public int read(UUID owner, List<UUID> ids) {
        return db.sql("""
                        update messages.message set read_at = :at
                        where recipient = :owner and read_at is null and (:all or id = any (:ids::uuid[]))
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("owner", owner)
                .param("all", ids.isEmpty())
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    public long unread(UUID owner) {
        return db.sql("select count(*) from messages.message where recipient = :owner and read_at is null")
                .param("owner", owner)
                .query(Long.class)
                .single();
    }

    /** Everything told before a moment counts as read: how a demonstration begins with a desk that was kept. */
    public void settle(Instant before) {
        db.sql("update messages.message set read_at = told_at where read_at is null and told_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
