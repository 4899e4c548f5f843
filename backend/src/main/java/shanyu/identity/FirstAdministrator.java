package shanyu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.signin.PasswordChoice;
import shanyu.server.HouseClock;
import shanyu.server.HouseSettings;
import shanyu.server.opening.OpeningLines;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * How an empty house gets its first person. Whoever can read the data directory finds a code there; with it, once, the
 * district and its security administrator are entered, who then appoints everybody else. With the first account the code is
 * worth nothing.
 */
@Component
public class FirstAdministrator implements OpeningLines {
    private final JdbcClient db;
    private final Divisions divisions;
    private final Agencies agencies;
    private final Accounts accounts;
    private final HouseClock clock;
    private final HouseSettings settings;
    private final PasswordChoice choice;

    /** Accounts are never taken away, so once there is one nobody asks again. */
    private volatile boolean settled;

    FirstAdministrator(
            JdbcClient db,
            Divisions divisions,
            Agencies agencies,
            Accounts accounts,
            HouseClock clock,
            HouseSettings settings,
            PasswordChoice choice) {
        this.choice = choice;
        this.db = db;
        this.divisions = divisions;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
        this.settings = settings;
    }

    /** The district the house is for, and the office that runs it. */
    public record District(DivisionCode code, String name, String nameEn, String officeName, String officeNameEn) {}

    public boolean isNeeded() {
        if (settings.isDemo() || settled) return false;
        settled = db.sql("select exists (select from identity.account)")
                .query(Boolean.class)
                .single();
        return !settled;
    }

    /** Enters the district, its office and the first account, if the code is right and nobody is there yet. */
    @Transactional
    public Outcome<UUID> enter(String code, District district, String username, String password, String name) {
        // Two at once: the second waits here and then finds somebody there.
        db.sql("lock table identity.account in share row exclusive mode").update();
        if (!isNeeded()) return Refusal.missing().asOutcome();
        if (!isRight(code)) return Refusal.field("code", null, "wrong-code").asOutcome();
        if (!district.code().isDistrict()) {
            return Refusal.field("district", district.code().value(), "not-a-district")
                    .asOutcome();
        }
        var fault = choice.fault("password", password, username, district.officeName(), district.officeNameEn());
        if (fault.isPresent()) return fault.get().asOutcome();
        LocalDate today = clock.today();
        divisions.add(new Division(
                district.code(),
                district.name(),
                district.nameEn(),
                "district",
                district.code(),
                DateRange.since(today)));
        var office = agencies.add(new Agency(
                UUID.randomUUID(),
                Agency.Kind.DISTRICT_OFFICE,
                district.officeName(),
                district.officeNameEn(),
                district.code().value(),
                null,
                null));
        var id = accounts.open(username, password, name, office.id(), Set.of(Role.SECURITY_ADMINISTRATOR));
        return Outcome.done(id);
    }

    @Override
    public List<String> lines() {
        if (!isNeeded()) return List.of();
        return List.of(
                "The house is empty. Enter the first administrator at /setup with this code, which works once:",
                "code     " + code());
    }

    private boolean isRight(String code) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), code().getBytes(StandardCharsets.UTF_8));
    }

    /** Made at the first question, kept in the data directory for its owner alone. */
    private String code() {
        Path file = settings.data().resolve("first-administrator");
        try {
            return kept(file).orElseGet(() -> made(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> kept(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private static String made(Path file) {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, code);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return code;
    }
}
