package shanyu.norms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the joint inspection checklist.
 *
 * @param id e.g. {@code FS-09}
 * @param group e.g. {@code FS} (消防安全)
 * @param title the question in the inspectors' words
 * @param lead who answers for it; an item whose lead is not on the team becomes a lead sent there, not a finding
 * @param basis articles it rests on, each with its status
 * @param autoCheck what a machine could look at, in words; not code
 * @param penalties ids of {@link Penalty penalties} a breach may cost
 */
public record ChecklistItem(
        String id,
        String group,
        String title,
        String titleEn,
        Severity severity,
        Rectify rectify,
        Department lead,
        List<Department> joint,
        List<Method> methods,
        List<Citation> basis,
        AppliesIf appliesIf,
        @Nullable String autoCheck,
        List<String> penalties) {

    /** How heavy a failed item weighs (product default). */
    public enum Severity {
        CRITICAL,
        MAJOR,
        MINOR
    }

    /** How it is looked at. */
    public enum Method {
        DOCUMENT,
        ONSITE,
        SYSTEM,
        VIDEO,
        INTERVIEW
    }

    /**
     * What a failed item asks for (product default).
     *
     * @param days calendar days; 0 with {@code STOP_NOW}
     */
    public record Rectify(Mode mode, int days) {
        public enum Mode {
            /** Stop the activity, or remove the person or the hazard, at once. */
            STOP_NOW,
            BY_DEADLINE
        }
    }

    /**
     * What a failed item means on the day of the norms: a breach if one of its articles founds it in full. Where the
     * article that binds covers only part of the question, or none binds, a person decides, shown the nearest one.
     */
    public Judgement failed(NormsInForce norms) {
        var binding =
                basis.stream().filter(cited -> norms.basis(cited).binding()).toList();
        var whole = binding.stream().filter(cited -> cited.only() == null).findFirst();
        if (whole.isPresent()) return new Judgement.Breaches(norms.basis(whole.get()), reason("item-failed"));
        var part = binding.stream().findFirst();
        if (part.isPresent()) return new Judgement.NeedsHuman(norms.basis(part.get()), reason("basis-covers-part"));
        return new Judgement.NeedsHuman(nearest(norms), reason("no-binding-basis"));
    }

    private Basis nearest(NormsInForce norms) {
        var bases = basis.stream().map(norms::basis).toList();
        return bases.stream()
                .filter(candidate -> candidate.inForce() && candidate.rank().binds())
                .findFirst()
                .orElse(bases.getFirst());
    }

    private Reason reason(String code) {
        return Reason.of(code, "item", id, "severity", severity.name());
    }

    /** Whether the activity stops at once: only by its mode, and only on a binding basis that was found. */
    public boolean stopsAtOnce(NormsInForce norms) {
        return rectify.mode() == Rectify.Mode.STOP_NOW && failed(norms) instanceof Judgement.Breaches;
    }
}
