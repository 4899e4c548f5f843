package shanyu.inspection.draw;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import shanyu.norms.DatedValue;
import shanyu.norms.NormsInForce;

/**
 * The numbers a draw works with on a day, each with where it comes from.
 *
 * @param share monthly part of each risk class, A to D
 * @param cap checks on site of an institution a year, by risk class
 * @param weight weight of each risk class in what is left after coverage
 * @param teamSize inspectors per visit
 * @param departments different departments in a team, at least
 * @param pastEmployerYears how long a past employer is stood aside from
 * @param loadCap visits one inspector may get in a round, unless the seats ask for more
 * @param windowDays days after the entropy within which a drawn visit is made
 * @param basis everything above as the corpus holds it, for whoever asks where a number comes from
 */
public record DrawParameters(
        Map<String, BigDecimal> share,
        Map<String, Integer> cap,
        Map<String, Integer> weight,
        int teamSize,
        int departments,
        int pastEmployerYears,
        int loadCap,
        int windowDays,
        Duration commitBefore,
        Duration keyAge,
        Duration proofWithin,
        List<DatedValue<?>> basis) {
    static final List<String> CLASSES = List.of("A", "B", "C", "D");

    /** @throws IllegalStateException when the corpus is silent on one of them: a draw cannot be half ruled */
    static DrawParameters of(NormsInForce norms) {
        var basis = new ArrayList<DatedValue<?>>();
        var share = new TreeMap<String, BigDecimal>();
        var weight = new TreeMap<String, Integer>();
        for (String risk : CLASSES)
            share.put(risk, need("sampling-share", norms.decimal("sampling-share", risk), basis));
        var cap = new TreeMap<String, Integer>();
        for (String risk : CLASSES)
            cap.put(risk, need(FrequencyCap.VALUE, norms.integer(FrequencyCap.VALUE, risk), basis));
        for (String risk : CLASSES) weight.put(risk, need("risk-weight", norms.integer("risk-weight", risk), basis));
        return new DrawParameters(
                share,
                cap,
                weight,
                integer("inspectors-per-visit", norms, basis),
                integer("departments-per-team", norms, basis),
                integer("recusal-past-employer-years", norms, basis),
                integer("visits-per-inspector-in-round", norms, basis),
                integer("visit-window", norms, basis),
                Duration.ofHours(integer("commit-before-entropy", norms, basis)),
                Duration.ofDays(integer("key-registered-before-use", norms, basis)),
                Duration.ofHours(integer("proof-within", norms, basis)),
                List.copyOf(basis));
    }

    private static int integer(String name, NormsInForce norms, List<DatedValue<?>> basis) {
        return need(name, norms.integer(name), basis);
    }

    private static <T> T need(String name, Optional<DatedValue<T>> found, List<DatedValue<?>> basis) {
        var value = found.orElseThrow(() -> new IllegalStateException("the norms say nothing of " + name));
        basis.add(value);
        return value.value();
    }
}
