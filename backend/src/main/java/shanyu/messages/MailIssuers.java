package shanyu.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whom the mail server's certificate may be issued by, where an office has issuers of its own. */
final class MailIssuers {
    private MailIssuers() {}

    /** Believes the certificates of the file and what they issued, and nobody else. */
    static SSLSocketFactory in(Path pem) {
        try (var file = Files.newInputStream(pem)) {
            var issuers = KeyStore.getInstance("PKCS12");
            issuers.load(null, null);
            int number = 0;
            for (var issuer : CertificateFactory.getInstance("X.509").generateCertificates(file))
                issuers.setCertificateEntry("issuer-" + number++, issuer);
            if (number == 0) throw new IllegalStateException("shanyu.mail.certificate holds no certificate: " + pem);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(issuers);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("shanyu.mail.certificate cannot be read: " + unreadable, unreadable);
        }
    }
}
