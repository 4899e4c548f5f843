package shanyu.planner.walk;

/** A position in a declared reference system; {@link #place} is the one place where it is converted. */
public sealed interface Position permits Place, Cgcs2000, Gcj02 {
    /** The same position, WGS 84. */
    Place place();
}
