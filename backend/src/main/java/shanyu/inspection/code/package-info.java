/**
 * 检查码: every visit has a code, issued when it is ordered, shown on arrival, scanned by the inspected party who sees task,
 * items and people, confirms the arrival and rates the visit afterwards (Shanghai, since 2025-01-01).
 */
@NamedInterface("code")
@NullMarked
package shanyu.inspection.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
