package shanyu.norms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Provider type × filing route. */
public record FilingRoutes(List<FilingPaper> papers, Map<ProviderType, FilingRoute> routes) {

    public FilingRoute of(ProviderType type) {
        var route = routes.get(type);
        if (route == null) throw new IllegalStateException("the filing routes lack a row for " + type);
        return route;
    }

    public Optional<FilingPaper> paper(String id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }
}
