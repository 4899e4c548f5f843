package shanyu.registry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Actor;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.server.HouseClock;

/** Enters institutions in the register, each with the agency its people will act for. */
@Component
public class Register {
    private final InstitutionStore store;
    private final Institutions institutions;
    private final Agencies agencies;
    private final HouseClock clock;

    Register(InstitutionStore store, Institutions institutions, Agencies agencies, HouseClock clock) {
        this.store = store;
        this.institutions = institutions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** What is entered: what is known of it, and where in its life it stands. */
    public record Entry(Particulars particulars, InstitutionLife life) {}

    /**
     * Enters one, as it was found: in preparation when its filing is still to come, or with the state of a register kept
     * elsewhere.
     *
     * @param district nine-digit code
     */
    @Transactional
    public Institution enter(String district, Entry entry, Actor by) {
        var id = enter(district, List.of(entry), "entered", by).getFirst();
        return institutions.find(id).orElseThrow();
    }

    /** Enters many in one go; the ids come in the same order. */
    @Transactional
    public List<UUID> enter(String district, List<Entry> entries, String act, Actor by) {
        if (entries.isEmpty()) return List.of();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int number = store.takeNumbers(district, entries.size());
        var offices = new ArrayList<Agency>();
        var fresh = new ArrayList<InstitutionStore.Fresh>();
        for (Entry entry : entries) {
            var of = entry.particulars();
            var id = UUID.randomUUID();
            offices.add(new Agency(id, Agency.Kind.INSTITUTION, of.name(), of.name(), district, of.town(), null));
            String code = "%s-%05d".formatted(district.substring(0, 6), number++);
            var how = new Act(act, entry.life().since(), "", null, null, at, by.account());
            fresh.add(new InstitutionStore.Fresh(id, code, district, of, entry.life(), how));
        }
        agencies.addAll(offices);
        store.add(fresh);
        return fresh.stream().map(InstitutionStore.Fresh::id).toList();
    }
}
