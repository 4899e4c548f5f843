package shanyu.inspection.visit;

import java.util.Set;
import shanyu.norms.ChecklistItem;
import shanyu.norms.ChecklistItem.Rectify.Mode;
import shanyu.norms.Judgement;
import shanyu.norms.Judgement.Breaches;
import shanyu.norms.NormStatus;
import shanyu.norms.NormsInForce;
import shanyu.norms.Rank;

/**
 * What follows from a failed item. Days and modes of the checklist are product defaults: they run the office, but only a
 * binding article that was found stops anything at once.
 */
public sealed interface Consequence {
    Judgement judgement();

    /** Stop the activity, or remove the person or the hazard, today: the mode says so and the basis carries it. */
    record StopNow(Breaches judgement) implements Consequence {}

    /**
     * Put right within calendar days. A recommended standard may ask for this too; it founds no penalty.
     *
     * @param days at least 1
     */
    record PutRight(Judgement judgement, int days) implements Consequence {}

    /** The law is silent, or the basis is too weak to stop anything: an officer of the lead department decides. */
    record Decide(Judgement judgement) implements Consequence {}

    /** Its department was not there to judge: it is told, and nothing is found. */
    record SendLead(Judgement judgement) implements Consequence {}

    /**
     * @param departments letters of the departments on the team
     * @param norms of the day of the visit
     */
    static Consequence of(ChecklistItem item, Set<String> departments, NormsInForce norms) {
        var judgement = item.failed(norms);
        if (!departments.contains(item.lead().code())) return new SendLead(judgement);
        if (item.rectify().mode() == Mode.STOP_NOW) {
            return judgement instanceof Breaches breaches ? new StopNow(breaches) : new Decide(judgement);
        }
        return asks(judgement) ? new PutRight(judgement, item.rectify().days()) : new Decide(judgement);
    }

    /** Whether any text in force, binding or recommended, asks for the thing at all. */
    private static boolean asks(Judgement judgement) {
        var basis = judgement.basis();
        return basis.inForce() && basis.status() != NormStatus.SILENT && basis.rank() != Rank.PRODUCT_DEFAULT;
    }
}
