package shanyu.planning.siting;

/** What is counted as good. */
public enum Aim {
    /** Children with any point within the walk, however many share it: the question of the circle. */
    COVER,
    /** Children who find a place within the walk: places bind. */
    SERVE
}
