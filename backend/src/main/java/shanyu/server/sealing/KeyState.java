package shanyu.server.sealing;

/** How far a version of the key is. */
public enum KeyState {
    /** What is written is sealed under it; one version at most. */
    IN_USE,
    /** Opens what was sealed under it, until nothing is. */
    READABLE,
    /** Gone; nothing needs it. */
    DESTROYED
}
