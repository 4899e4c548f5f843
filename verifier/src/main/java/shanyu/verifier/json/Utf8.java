package shanyu.verifier.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import shanyu.verifier.value.FaultException;

/** UTF-8 read strictly: a replaced character would make two different files look the same. */
public final class Utf8 {
    private Utf8() {}

    /**
     * The text of the bytes.
     *
     * @throws FaultException when they are not UTF-8
     */
    public static String strict(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The quick way replaces what is broken by U+FFFD; only where one stands the slow way must tell whose it is.
        return text.indexOf('\ufffd') < 0 ? text : slowly(bytes);
    }

    private static String slowly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new FaultException("", "not UTF-8");
        }
    }
}
