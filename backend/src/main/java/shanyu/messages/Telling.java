package shanyu.messages;

import java.util.Map;

/**
 * What is told.
 *
 * @param kind group and what happened, e.g. {@code matter.opened}; people choose by group what leaves the house
 * @param facts values that make the sentence where it is read; never a person's data
 * @param link path of the page that tells more, within the house
 * @param once name of the occasion: nobody is told twice of the same one
 */
public record Telling(String kind, Map<String, Object> facts, String link, String once) {}
