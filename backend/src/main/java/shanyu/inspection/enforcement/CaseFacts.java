package shanyu.inspection.enforcement;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the rows say of the finding behind a case.
 *
 * @param refused an order to correct ran out unanswered, on this finding or on an earlier one of the same item
 * @param repeated there was an earlier finding or case on the same item
 * @param correctedInTime put right, or fixed on the spot, before the deadline
 */
@Schema(name = "CaseFacts")
public record CaseFacts(boolean refused, boolean repeated, boolean correctedInTime) {}
