package shanyu.demo;

import java.time.LocalDate;
import shanyu.registry.Particulars;

/**
 * An invented institution.
 *
 * @param openedOn when it came into service
 * @param risk how likely it is that an item fails when somebody looks, 0 to 1: hidden from the house, so that a later
 *     formula can be tested against what it found out
 */
record Nursery(String district, Particulars particulars, LocalDate openedOn, double risk) {}
