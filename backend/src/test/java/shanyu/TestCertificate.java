package shanyu;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and a certificate nobody issued but itself, for a server of a test; made by the JDK's keytool. */
public record TestCertificate(KeyStore store) {
    private static final String SECRET = "test-only";

    /** @param names what the certificate is for, e.g. {@code ip:127.0.0.1} */
    public static TestCertificate of(Path folder, String... names) {
        Path file = folder.resolve("certificate-" + System.nanoTime() + ".p12");
        String alternatives = Arrays.stream(names).collect(Collectors.joining(",", "SAN=", ""));
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=test",
                        "-validity",
                        "2",
                        "-ext",
                        alternatives,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET)
                .redirectErrorStream(true);
        try {
            var process = keytool.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException(said);
            return new TestCertificate(KeyStore.getInstance(file.toFile(), SECRET.toCharArray()));
        } catch (IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** How a server shows it. */
    public SSLContext server() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, SECRET.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Written down for whoever is to believe it. */
    public Path believed(Path folder) {
        try {
            return Files.writeString(folder.resolve("believed-" + System.nanoTime() + ".pem"), certificate());
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }

    public String certificate() {
        try {
            Certificate certificate = store.getCertificate("server");
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public String key() {
        try {
            Key key = store.getKey("server", SECRET.toCharArray());
            return pem("PRIVATE KEY", key.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes), what);
    }
}
