package shanyu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What made a new version of a file.
 *
 * @param name the verb, e.g. {@code suspended}
 * @param happenedOn the day it came about in the world, which may lie before it was recorded
 * @param source anchor of the article it rests on, e.g. {@code registration-filing-measures#10}
 * @param filing the filing it came from
 * @param at when it is recorded
 * @param by null when the house does it by itself
 */
record Act(
        String name,
        LocalDate happenedOn,
        String reason,
        @Nullable String source,
        @Nullable UUID filing,
        Instant at,
        @Nullable UUID by) {}
