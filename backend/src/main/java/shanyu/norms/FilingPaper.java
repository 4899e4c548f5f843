package shanyu.norms;

/**
 * A paper of the filing (registration and filing measures art. 8).
 *
 * @param when the condition under which it is asked for at all
 */
public record FilingPaper(String id, String title, String titleEn, Citation citation, AppliesIf when) {}
