package shanyu.identity;

import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who is acting in this request.
 *
 * @param account null for somebody not signed in
 * @param agency the agency acted for; an institution's staff act for the agency with the institution's own id
 * @param district nine-digit code of the agency's district
 * @param town nine-digit code of the agency's town, when the agency is of one town
 * @param department letter of the department (E education, H health, M market supervision, F fire …)
 * @param emergency the right taken in an emergency, among {@code roles} while it lasts; null for almost everybody
 */
public record Actor(
        @Nullable UUID account,
        String name,
        Set<Role> roles,
        @Nullable UUID agency,
        @Nullable String district,
        @Nullable String town,
        @Nullable String department,
        @Nullable Emergency emergency) {
    public static final Actor NOBODY = new Actor(null, "", Set.of(Role.PUBLIC), null, null, null, null);

    /** Somebody with what they were granted and nothing beyond. */
    public Actor(
            @Nullable UUID account,
            String name,
            Set<Role> roles,
            @Nullable UUID agency,
            @Nullable String district,
            @Nullable String town,
            @Nullable String department) {
        this(account, name, roles, agency, district, town, department, null);
    }

    /** The same person without what was taken in an emergency. */
    public Actor asGranted() {
        if (emergency == null) return this;
        var granted = new HashSet<>(roles);
        granted.remove(emergency.role());
        return new Actor(account, name, Set.copyOf(granted), agency, district, town, department);
    }

    /** The actor of a request's principal; {@link #NOBODY} when nobody is signed in. */
    public static Actor of(@Nullable Principal principal) {
        return switch (principal) {
            case Authentication signedIn when signedIn.getPrincipal() instanceof Actor actor -> actor;
            case null, default -> NOBODY;
        };
    }

    /** What the log and idempotency keys call the actor: the account's id, never a name. */
    public String reference() {
        return account == null ? "public" : account.toString();
    }

    public boolean isSignedIn() {
        return account != null;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The account, where only somebody signed in can have come. */
    public UUID accountId() {
        if (account == null) throw new IllegalStateException("nobody is signed in");
        return account;
    }

    /** The agency, where only somebody signed in can have come. */
    public UUID agencyId() {
        if (agency == null) throw new IllegalStateException("nobody is signed in");
        return agency;
    }
}
