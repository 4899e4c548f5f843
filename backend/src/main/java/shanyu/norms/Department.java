package shanyu.norms;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An office that inspects, as the checklist names it.
 *
 * @param id word used in the corpus, e.g. {@code FIRE_RESCUE}
 * @param code its letter, e.g. {@code F}; agencies and inspectors carry it
 */
@Schema(name = "InspectingDepartment")
public record Department(String id, String code, String name, String nameEn) {}
