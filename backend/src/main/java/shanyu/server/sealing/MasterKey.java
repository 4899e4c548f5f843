package shanyu.server.sealing;

/**
 * The one key that no table holds: it wraps the keys of all versions. The house keeps it in a file; a key service or a
 * hardware module of a city is connected by another bean of this kind.
 */
public interface MasterKey {
    /**
     * @param place goes into the seal, so that a wrapped key put in another's place does not open
     */
    byte[] wrap(byte[] key, String place);

    /** @throws BrokenSeal when it was wrapped by another master key, for another place, or changed since */
    byte[] unwrap(byte[] wrapped, String place);
}
