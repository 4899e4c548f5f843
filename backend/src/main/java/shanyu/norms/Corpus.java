package shanyu.norms;

import java.util.List;
import java.util.Map;

/**
 * Everything the corpus holds, read and checked.
 *
 * @param texts slug → its versions, oldest first
 * @param values by name, in the corpus's order
 */
public record Corpus(
        Map<String, List<LegalText>> texts,
        Map<String, NormValue> values,
        List<Edition<List<Department>>> departments,
        List<Edition<List<Penalty>>> penalties,
        List<Edition<List<EscalationStep>>> escalations,
        List<Edition<Checklist>> checklists,
        List<Edition<List<ProviderProfile>>> providers,
        List<Edition<FilingRoutes>> filingRoutes,
        List<Edition<ApplicabilityTable>> applicability,
        List<Edition<List<Clash>>> clashes,
        List<Edition<Plan>> plans,
        WorkingCalendar calendar) {}
