package shanyu.identity;

import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.signin.PasswordChoice;
import shanyu.server.HouseClock;
import shanyu.server.http.Versions;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Who is given which account and which roles. The three administrators (系统, 安全, 审计) exclude each other and every office
 * of the trade: one person holds one of them or none (GB/T 22239-2019, 8.1.4.2).
 */
@Component
@Transactional
public class Appointments {
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    private final JdbcClient db;
    private final Accounts accounts;
    private final Agencies agencies;
    private final HouseClock clock;
    private final PasswordChoice choice;
    private final Emergencies emergencies;

    Appointments(
            JdbcClient db,
            Accounts accounts,
            Agencies agencies,
            HouseClock clock,
            PasswordChoice choice,
            Emergencies emergencies) {
        this.emergencies = emergencies;
        this.choice = choice;
        this.db = db;
        this.accounts = accounts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Opens an account for somebody of an agency in the actor's own district; its password is a first one, to be changed. */
    public Outcome<UUID> appoint(
            String username, String password, String name, UUID agency, Set<Role> roles, Actor by) {
        var office = agencies.find(agency).filter(each -> each.district().equals(by.district()));
        if (office.isEmpty())
            return Refusal.field("agency", agency.toString(), "unknown-agency").asOutcome();
        if (db.sql("select exists (select from identity.account where username = :username)")
                .param("username", username)
                .query(Boolean.class)
                .single()) {
            return Refusal.field("username", username, "already-taken").asOutcome();
        }
        var fault = choice.fault(
                "password",
                password,
                username,
                office.get().name(),
                office.get().nameEn());
        if (fault.isPresent()) return fault.get().asOutcome();
        return compatible(roles).map(fit -> {
            var id = accounts.open(username, password, name, agency, Set.of());
            accounts.markFirstPassword(id);
            fit.forEach(role -> accounts.grant(id, role, by.account()));
            return id;
        });
    }

    /** Replaces the roles an account holds, from now on; its open sessions end, so that the change is felt at once. */
    public Outcome<UUID> assign(UUID account, int version, Set<Role> roles, Actor by) {
        if (account.equals(by.account()))
            return Refusal.of(Refusal.Kind.RULE, "not-oneself").asOutcome();
        return compatible(roles).then(fit -> touched(account, version)).map(id -> {
            var held = accounts.find(account).map(Accounts.Account::roles).orElse(Set.of());
            held.stream().filter(role -> !roles.contains(role)).forEach(role -> end(account, role));
            roles.stream()
                    .filter(role -> !held.contains(role))
                    .forEach(role -> accounts.grant(account, role, by.account()));
            emergencies.end(account);
            endSessions(account);
            return id;
        });
    }

    /** Closes an account for good, and its roles end; what it did keeps its name. */
    public Outcome<UUID> disable(UUID account, int version, Actor by) {
        if (account.equals(by.account()))
            return Refusal.of(Refusal.Kind.RULE, "not-oneself").asOutcome();
        return touched(account, version).map(id -> {
            db.sql("update identity.account set disabled_at = :at where id = :id")
                    .param("at", Timestamp.from(clock.instant()))
                    .param("id", account)
                    .update();
            accounts.roles(account).forEach(role -> end(account, role));
            emergencies.end(account);
            endSessions(account);
            return id;
        });
    }

    private static Outcome<Set<Role>> compatible(Set<Role> roles) {
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isGranted)) {
            return Refusal.field("roles", List.copyOf(roles).toString(), "no-such-role")
                    .asOutcome();
        }
        boolean administers = roles.stream().anyMatch(ADMINISTRATORS::contains);
        return administers && roles.size() > 1
                ? Refusal.field("roles", List.copyOf(roles).toString(), "administrators-exclude-each-other")
                        .asOutcome()
                : Outcome.done(roles);
    }

    private Outcome<UUID> touched(UUID account, int version) {
        int changed = db.sql(
                        "update identity.account set version = version + 1 where id = :id and version = :version and disabled_at is null")
                .param("id", account)
                .param("version", version)
                .update();
        if (changed == 1) return Outcome.done(account);
        return db.sql("select version from identity.account where id = :id and disabled_at is null")
                .param("id", account)
                .query(Integer.class)
                .optional()
                .map(Versions::stale)
                .orElse(Refusal.missing())
                .asOutcome();
    }

    private void end(UUID account, Role role) {
        db.sql("""
                        update identity.role_grant set valid = tstzrange(lower(valid), greatest(:at, lower(valid) + interval '1 microsecond'))
                        where account = :account and role = :role and upper_inf(valid)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .param("role", role.name())
                .update();
    }

    private void endSessions(UUID account) {
        db.sql("update identity.session set ended_at = :at where account = :account and ended_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("account", account)
                .update();
    }
}
