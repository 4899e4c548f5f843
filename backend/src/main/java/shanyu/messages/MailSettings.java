package shanyu.messages;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server the house sends through; none until {@code shanyu.mail.host} is set.
 *
 * @param host empty: no e-mail leaves the house
 * @param from address of the sender
 * @param startTls whether the connection must be encrypted before anything is said
 * @param user with {@code password}: when the server asks who one is
 * @param certificate a PEM file with whom the server's certificate may be issued by; without it the issuers Java knows
 * @param sealedNetwork whoever runs the house answers for the network up to a server that is spoken to in clear
 */
@ConfigurationProperties("shanyu.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("shanyu@localhost") String from,
        @DefaultValue("true") boolean startTls,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path certificate,
        @DefaultValue("false") boolean sealedNetwork) {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1");

    MailSettings {
        if (isClear(host, startTls) && !sealedNetwork)
            throw new IllegalArgumentException(
                    "shanyu.mail.start-tls is false, but the mail server " + host
                            + " is another machine: mails would go there in clear. Take the setting away; where the network up to it is"
                            + " sealed itself, and only there, set shanyu.mail.sealed-network=true (SHANYU_MAIL_SEALEDNETWORK)");
    }

    /** Whether mails leave this machine in clear, on the word of whoever runs the house. */
    boolean isClear() {
        return isClear(host, startTls);
    }

    private static boolean isClear(String host, boolean startTls) {
        return !host.isBlank() && !startTls && !THIS_MACHINE.matcher(host).matches();
    }
}
