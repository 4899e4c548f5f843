package shanyu.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A complaint that was found to be true, wholly or in part, as a fact about an institution.
 *
 * @param day it was upheld
 * @param number of the complaint
 * @param partly only part of it was true
 */
public record UpheldComplaint(UUID id, UUID institution, LocalDate day, String number, boolean partly) {}
