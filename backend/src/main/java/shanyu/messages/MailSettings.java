package shanyu.messages;

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
 */
@ConfigurationProperties("shanyu.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("shanyu@localhost") String from,
        @DefaultValue("true") boolean startTls,
        @Nullable String user,
        @Nullable String password) {}
