package shanyu.messages;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to the house's mail server (RFC 5321). */
class Mailer {
    private static final String PATIENCE = "10000";

    private final MailSettings settings;

    Mailer(MailSettings settings) {
        this.settings = settings;
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
