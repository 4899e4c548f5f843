package shanyu.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Hands mails to the house's mail server (RFC 5321), after STARTTLS (RFC 3207) and a certificate that names the server
 * (ASVS 12.3.1, 12.3.2): without them nothing is said but that they are missing.
 */
class Mailer {
    private static final String PATIENCE = "10000";

    private static final Logger LOG = LoggerFactory.getLogger(Mailer.class);

    private final MailSettings settings;
    private final @Nullable SSLSocketFactory trusting;

    Mailer(MailSettings settings) {
        this.settings = settings;
        this.trusting = settings.certificate() == null ? null : MailIssuers.in(settings.certificate());
        if (settings.isClear())
            LOG.warn(
                    "UNENCRYPTED: mails go to {} in clear; shanyu.mail.sealed-network=true says that nobody is between",
                    settings.host());
    }

    boolean isConfigured() {
        return !settings.host().isBlank();
    }

    /**
     * Sends, or throws {@link org.springframework.mail.MailException}.
     *
     * @param delivery becomes the Message-ID, so that a mail sent twice because we fell over in between is known as one
     */
    void send(UUID delivery, String to, String subject, String text) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.user());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var protocol = sender.getJavaMailProperties();
        protocol.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        protocol.setProperty("mail.smtp.timeout", PATIENCE);
        protocol.setProperty("mail.smtp.writetimeout", PATIENCE);
        protocol.setProperty("mail.smtp.auth", String.valueOf(settings.user() != null));
        protocol.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        protocol.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        protocol.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        protocol.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        if (trusting != null) protocol.put("mail.smtp.ssl.socketFactory", trusting);
        try {
            var mail = new Named(sender.getSession(), "<" + delivery + "@shanyu>");
            mail.setFrom(settings.from());
            mail.setRecipients(jakarta.mail.Message.RecipientType.TO, to);
            mail.setSubject(subject, StandardCharsets.UTF_8.name());
            mail.setText(text, StandardCharsets.UTF_8.name());
            sender.send(mail);
        } catch (MessagingException malformed) {
            throw new MailParseException(malformed);
        }
    }

    /** A mail that keeps the Message-ID it was given. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(jakarta.mail.Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
