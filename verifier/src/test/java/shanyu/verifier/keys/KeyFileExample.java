package shanyu.verifier.keys;

/** A key file that another program made (Node's crypto): the case by which two implementations find out they agree. */
public final class KeyFileExample {
    public static final String PASSPHRASE = "correct 马 battery 钉";

    public static final String PUBLIC_KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    public static final String TEXT = "{\"v\":\"SHANYU-KEY-1\","
            + "\"public_key\":\"d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a\","
            + "\"kdf\":{\"name\":\"PBKDF2-HMAC-SHA256\",\"iterations\":600000,"
            + "\"salt\":\"000102030405060708090a0b0c0d0e0f\"},"
            + "\"cipher\":{\"name\":\"AES-256-GCM\",\"nonce\":\"101112131415161718191a1b\"},"
            + "\"ciphertext\":\"9145e0f37bbdb0397a272c421f0773760e44466f03b8415662c204d96b738f76e59a96ae634e8b2e231fd32b"
            + "337d9ac0\"}";

    private KeyFileExample() {}
}
