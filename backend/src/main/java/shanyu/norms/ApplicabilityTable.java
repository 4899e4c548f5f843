package shanyu.norms;

import java.util.Map;

/** Provider type × checklist item, so that a home with five children is not judged as a kindergarten. */
public record ApplicabilityTable(Map<ProviderType, Row> rows) {

    /**
     * One provider type.
     *
     * @param otherwise what holds for the items not named
     * @param items item id → what holds for it
     */
    public record Row(Applicability otherwise, Map<String, Applicability> items, String note) {}

    public Applicability of(ProviderType type, String item) {
        Row row = rows.get(type);
        return row == null ? Applicability.PERSON_DECIDES : row.items().getOrDefault(item, row.otherwise());
    }
}
