package shanyu.server.sealing;

/** A version of the key is gone: nothing was sealed under it any more. Published in the transaction that destroys it. */
public record SealingKeyDestroyed(int version) {}
