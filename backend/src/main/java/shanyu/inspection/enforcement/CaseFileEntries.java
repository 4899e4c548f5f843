package shanyu.inspection.enforcement;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.registry.FileEntry;
import shanyu.registry.FileEntrySource;

/**
 * What a case puts on the one file of an institution: from the notice of what is proposed, or from the decision that there
 * is no penalty. What goes before is an investigation and not the institution's to read.
 */
@Component
class CaseFileEntries implements FileEntrySource {
    private static final Set<String> SHOWN = Set.of(
            "notified",
            "hearing-asked",
            "hearing-held",
            "decided",
            "served",
            "complied",
            "enforced",
            "annulled",
            "published",
            "withdrawn",
            "no-penalty");

    private final CaseStore cases;
    private final Trail trail;

    CaseFileEntries(CaseStore cases, Trail trail) {
        this.cases = cases;
        this.trail = trail;
    }

    @Override
    public List<FileEntry> of(UUID institution, Instant until) {
        return cases.ofInstitution(institution).stream()
                .flatMap(of -> trail.of(of.id()).stream()
                        .filter(step -> SHOWN.contains(step.kind()) && step.at().isBefore(until))
                        .map(step -> entry(of, step)))
                .toList();
    }

    private static FileEntry entry(JointCase of, EnforcementStep step) {
        var facts = new LinkedHashMap<String, Object>(step.facts());
        facts.put("case", of.number());
        Object source = facts.remove("source");
        return new FileEntry(
                step.at(),
                "inspection.case." + step.kind(),
                JointCase.KIND,
                of.id(),
                facts,
                List.of(),
                null,
                source == null ? null : source.toString());
    }
}
