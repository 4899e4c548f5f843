package shanyu.server.sealing;

/**
 * Everything is wrapped by another master key. Published in the transaction that wrapped it anew.
 *
 * @param keys how many were
 */
public record MasterKeyReplaced(int keys) {}
