package shanyu.norms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The door of the room: what holds on a day, the working-day calendar, and the corpus for browsing. Nothing here asks
 * what day it is; callers say.
 */
public final class Norms {
    private final Corpus corpus;
    private final String district;

    /** @param district code of the district this house governs: decides which local texts apply */
    public Norms(Corpus corpus, String district) {
        this.corpus = corpus;
        this.district = district;
    }

    public NormsInForce asOf(LocalDate day) {
        return new NormsInForce(corpus, district, day);
    }

    public WorkingCalendar calendar() {
        return corpus.calendar();
    }

    /** Every version of every text, by slug. */
    public List<LegalText> texts() {
        return corpus.texts().values().stream().flatMap(List::stream).toList();
    }

    /** The versions of one text, oldest first; empty when there is none of that name. */
    public List<LegalText> text(String slug) {
        return corpus.texts().getOrDefault(slug, List.of());
    }

    public Collection<NormValue> values() {
        return corpus.values().values();
    }

    public List<Edition<Plan>> plans() {
        return corpus.plans();
    }

    public List<Edition<Checklist>> checklists() {
        return corpus.checklists();
    }
}
