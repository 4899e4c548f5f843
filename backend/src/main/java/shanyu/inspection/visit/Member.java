package shanyu.inspection.visit;

import java.util.UUID;

/**
 * One seat of a team.
 *
 * @param seat from 1, in the order drawn
 * @param inspector id in the library of inspectors
 * @param department letter of the department acted for on this visit
 */
public record Member(int seat, UUID inspector, UUID account, String department) {}
