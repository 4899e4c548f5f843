package shanyu.casework.official;

import java.util.Map;
import java.util.UUID;
import shanyu.casework.Subject;

/**
 * What a room says to issue a paper.
 *
 * @param subject what it is about; its institution is whom it is addressed to
 * @param office name of the authority that signs
 * @param facts texts, numbers and tables (lists of maps of texts) the template asks for; no person's data
 * @param by account that did what the paper says
 */
public record PaperOrder(PaperKind kind, Subject subject, String office, Map<String, Object> facts, UUID by) {}
