package shanyu.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.springframework.stereotype.Component;
import shanyu.server.HouseSettings;

/** The key that signs heads: two files in the data directory, readable by the house alone, never in the database. */
@Component
class LogKey {
    private final PrivateKey secret;
    private final byte[] publicKey;

    LogKey(HouseSettings settings) throws IOException, GeneralSecurityException {
        Path folder = Files.createDirectories(settings.kept().resolve("keys"));
        Path secretFile = folder.resolve("log.key");
        Path publicFile = folder.resolve("log.pub");
        if (!Files.exists(secretFile)) make(secretFile, publicFile);
        var keys = KeyFactory.getInstance("Ed25519");
        this.secret = keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secretFile)));
        this.publicKey =
                raw((EdECPublicKey) keys.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(publicFile))));
    }

    private static void make(Path secretFile, Path publicFile) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Files.write(publicFile, pair.getPublic().getEncoded());
        Files.createFile(
                secretFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(secretFile, pair.getPrivate().getEncoded());
    }

    byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 32 bytes of RFC 8032 from the point the platform hands out: y little-endian, the sign of x in the top bit. */
    private static byte[] raw(EdECPublicKey key) {
        byte[] bigEndian = key.getPoint().getY().toByteArray();
        byte[] raw = new byte[32];
        for (int i = 0; i < bigEndian.length && i < 32; i++) raw[i] = bigEndian[bigEndian.length - 1 - i];
        if (key.getPoint().isXOdd()) raw[31] |= (byte) 0x80;
        return raw;
    }
}
