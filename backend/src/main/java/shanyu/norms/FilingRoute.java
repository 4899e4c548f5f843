package shanyu.norms;

import java.util.Map;

/**
 * How one type of provider comes to be filed: where it registers first, and which papers it brings.
 *
 * @param registry who registers it, e.g. 市场监督管理部门
 * @param papers paper id → whether it is needed
 */
public record FilingRoute(
        ProviderType type,
        String registry,
        String registryEn,
        Citation citation,
        Map<String, Need> papers,
        String note) {

    /** Whether a paper must be there. */
    public enum Need {
        REQUIRED,
        NOT_REQUIRED,
        PERSON_DECIDES
    }

    /** Whether this provider needs a paper: the route says so and the paper's own condition holds. */
    public Need needs(FilingPaper paper, ProviderTraits traits) {
        var need = papers.getOrDefault(paper.id(), Need.PERSON_DECIDES);
        return switch (paper.when().in(traits)) {
            case APPLIES -> need;
            case NOT_APPLICABLE -> Need.NOT_REQUIRED;
            case PERSON_DECIDES -> need == Need.NOT_REQUIRED ? need : Need.PERSON_DECIDES;
        };
    }
}
