package shanyu.inspection.risk;

import java.util.List;

/**
 * What the formula gives for one institution on one day.
 *
 * @param points in thousandths: the sum of the lines
 * @param raised whether an open critical finding led to a higher class than the points do
 */
record Score(long points, String riskClass, boolean raised, List<ScoreLine> lines) {}
