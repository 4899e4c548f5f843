package shanyu.oversight;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Scanning;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.oversight.ComplaintState.Received;
import shanyu.oversight.ComplaintStore.Step;
import shanyu.registry.Institutions;
import shanyu.server.HouseChance;
import shanyu.server.HouseClock;
import shanyu.server.files.FileStore;
import shanyu.server.sealing.Seals;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/** Takes in what the public hands in: stamped form, limits, photos made anew, and the duty of the office that must act. */
@Component
@Transactional
public class ComplaintIntake {
    private final ComplaintStore store;
    private final ComplaintDuties duties;
    private final FormTickets tickets;
    private final ArrivalLimits limits;
    private final Institutions institutions;
    private final Agencies agencies;
    private final FileStore files;
    private final Scanning scanning;
    private final Seals seals;
    private final HouseChance chance;
    private final HouseClock clock;

    ComplaintIntake(
            ComplaintStore store,
            ComplaintDuties duties,
            FormTickets tickets,
            ArrivalLimits limits,
            Institutions institutions,
            Agencies agencies,
            FileStore files,
            Scanning scanning,
            Seals seals,
            HouseChance chance,
            HouseClock clock) {
        this.store = store;
        this.duties = duties;
        this.tickets = tickets;
        this.limits = limits;
        this.institutions = institutions;
        this.agencies = agencies;
        this.files = files;
        this.scanning = scanning;
        this.seals = seals;
        this.chance = chance;
        this.clock = clock;
    }

    /** A stamp for a form that is opened now. */
    public String ticket() {
        return tickets.issue();
    }

    /** Takes in one complaint of whoever called from {@code address}. */
    public Outcome<Filed> file(NewComplaint given, String ticket, String address) {
        return tickets.check(ticket)
                .then(used -> limits.count(address, given.institution())
                        .then(room -> photos(given.photos()).then(photos -> keep(given, used, photos))));
    }

    private Outcome<List<CleanPhoto>> photos(List<NewComplaint.NewPhoto> given) {
        Outcome<List<CleanPhoto>> all = Outcome.done(new ArrayList<>());
        for (int i = 0; i < given.size(); i++) {
            var photo = given.get(i);
            String field = "photos[" + i + "]";
            all = all.then(clean -> CleanPhoto.of(field, photo.name(), photo.bytes())
                    .then(each -> scanning.admit(field, photo.bytes(), null).map(harmless -> {
                        clean.add(each);
                        return clean;
                    })));
        }
        return all;
    }

    /** Where it belongs, and who must deal with it. */
    private record Destination(String district, String town, Agency holder) {}

    private Outcome<Filed> keep(NewComplaint given, byte[] ticket, List<CleanPhoto> photos) {
        return destination(given).then(to -> {
            var now = clock.instant();
            String code = ComplaintNumber.code(chance.generator());
            String department =
                    to.holder().kind() == Agency.Kind.DEPARTMENT ? to.holder().department() : null;
            var id = UUID.randomUUID();
            var complaint = new Complaint(
                    id,
                    ComplaintNumber.draw(clock.today().getYear(), chance.generator()),
                    given.kind(),
                    given.institution(),
                    given.institution() == null ? given.place() : "",
                    to.district(),
                    to.town(),
                    to.holder().id(),
                    department,
                    given.text(),
                    given.happenedOn(),
                    seals.sealUnlessEmpty(ComplaintSeals.NAME, id, id, given.name()),
                    seals.sealUnlessEmpty(ComplaintSeals.PHONE, id, id, given.phone()),
                    null,
                    now,
                    new Received(),
                    1);
            byte @Nullable [] print = seals.print(ComplaintSeals.PHONE, given.phone());
            if (!store.add(complaint, print, hash(id, code), ticket))
                return Refusal.of(Refusal.Kind.RULE, "form-used").asOutcome();
            for (int i = 0; i < photos.size(); i++) {
                var photo = photos.get(i);
                store.addPhoto(complaint.id(), i + 1, photo, files.keep(photo.bytes()));
            }
            store.addStep(complaint.id(), new Step("received", now, null, ""));
            duties.accept(complaint);
            return Outcome.done(new Filed(complaint.id(), complaint.number(), code, now));
        });
    }

    private Outcome<Destination> destination(NewComplaint given) {
        if (given.happenedOn() != null && given.happenedOn().isAfter(clock.today()))
            return Refusal.field("happenedOn", given.happenedOn().toString(), "in-the-future")
                    .asOutcome();
        if (given.institution() != null) {
            var found = institutions.find(given.institution());
            if (found.isEmpty() || found.get().life().code().equals("PREPARING"))
                return Refusal.field("institution", null, "unknown-institution").asOutcome();
            return destination(found.get().district(), found.get().town(), given.kind());
        }
        if (given.place().isBlank())
            return Refusal.field("place", null, "missing").asOutcome();
        var town = given.town() == null ? null : agencies.ofTown(given.town()).orElse(null);
        if (town == null)
            return Refusal.field("town", given.town(), "unknown-town").asOutcome();
        return destination(town.district(), String.valueOf(town.town()), given.kind());
    }

    /** The kind's department where the district has it, else the town, else the district office. */
    private Outcome<Destination> destination(String district, String town, ComplaintKind kind) {
        @Nullable
        Agency holder = kind.department()
                .flatMap(letter -> agencies.department(district, letter))
                .or(() -> agencies.ofTown(town))
                .or(() -> agencies.ofDistrict(Agency.Kind.DISTRICT_OFFICE, district))
                .orElse(null);
        if (holder == null) return Refusal.field("town", town, "unknown-town").asOutcome();
        return Outcome.done(new Destination(district, town, holder));
    }

    /** Kept in place of the code: a copy of the table opens no complaint. */
    static byte[] hash(UUID complaint, String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(
                    (complaint + " " + code.strip().toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
