package shanyu.casework;

/**
 * A kind of matter, declared by the room that opens it.
 *
 * @param name room and duty, e.g. {@code inspection.rectification}
 * @param checked whether an answer must be verified by a second person before the matter closes; where not, the room
 *     that opened it closes it when the duty is done
 */
public record MatterKind(String name, boolean checked) {}
