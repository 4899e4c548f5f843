package shanyu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.stereotype.Component;
import shanyu.inspection.library.DeclaredTie;
import shanyu.inspection.library.Inspectors;
import shanyu.shared.DateRange;

/**
 * Puts the inspectors in the library, each with a licence. Here and there one has a tie to an institution; three always are
 * as they should not go unnoticed: a licence that ran out, an employer of not long ago, a relative.
 */
@Component
class InspectorPlay {
    private static final String EXPIRED = "insp-h2";
    private static final String EMPLOYED = "insp-m3";
    private static final String RELATED = "insp-e3";

    private final Inspectors inspectors;
    private final Entrances entrances;

    InspectorPlay(Inspectors inspectors, Entrances entrances) {
        this.inspectors = inspectors;
        this.entrances = entrances;
    }

    /** Enters one. {@code today} is the day of start, {@code start} the first of the invented past. */
    void list(Cast.Inspector person, LocalDate start, LocalDate today) {
        String who = person.username();
        var random = new Random(Seeds.of(who));
        var listed = inspectors.add(person.account(), person.department(), null).orThrow();
        var from = start.minusYears(1 + random.nextInt(2)).minusDays(random.nextInt(200));
        var until = who.equals(EXPIRED) ? today.minusDays(10) : from.plusYears(5);
        String number = "沪浦执" + (100_000 + Math.floorMod(who.hashCode(), 900_000));
        inspectors.licence(listed.id(), number, new DateRange(from, until)).orThrow();
        var known = entrances.of(person.agency().district());
        if (known.isEmpty()) return;
        boolean related = random.nextInt(6) == 0;
        boolean employed = random.nextInt(8) == 0;
        if (related || who.equals(RELATED)) {
            inspectors
                    .declare(listed.id(), any(known, random).id(), DeclaredTie.Kind.KINSHIP)
                    .orThrow();
        }
        if (employed || who.equals(EMPLOYED)) {
            var during = new DateRange(start.minusYears(4), start.minusYears(1).minusDays(random.nextInt(300)));
            inspectors.employment(listed.id(), any(known, random).id(), during).orThrow();
        }
    }

    private static Entrant any(List<Entrant> known, Random random) {
        return known.get(random.nextInt(known.size()));
    }
}
