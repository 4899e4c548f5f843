package shanyu.verifier.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import shanyu.verifier.value.FaultException;

/** UTF-8 read strictly: a replaced character would make two different files look the same. */
final class Utf8 {
    private Utf8() {}

    /**
     * The bytes of the text.
     *
     * @throws FaultException when it holds half of a surrogate pair
     */
    static byte[] bytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException broken) {
            throw new FaultException("", "half of a surrogate pair");
        }
    }

    /**
     * The text of the bytes.
     *
     * @throws FaultException when they are not UTF-8
     */
    static String strict(byte[] bytes) {
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
