package shanyu.norms;

import java.util.List;

/**
 * What a breach may cost.
 *
 * @param basis the articles that set it, the one used first
 * @param by who decides it
 * @param ladder its steps, mildest first, in the law's words
 */
public record Penalty(String id, List<Citation> basis, String by, List<String> ladder, NormStatus status) {}
