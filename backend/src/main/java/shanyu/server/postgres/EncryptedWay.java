package shanyu.server.postgres;

import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.jdbc.SslMode;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to a database that others run: it stays on this machine, or it is encrypted and the server proves its name
 * (ASVS 12.3.1, 12.3.2). The address is read by the driver's own reader, so that both understand it alike.
 */
final class EncryptedWay {
    private static final Logger LOG = LoggerFactory.getLogger(EncryptedWay.class);

    /** A Unix socket is spoken to under the name of this machine as well. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    /** The driver's factories that check what a server shows; another may believe anything. */
    private static final Set<String> CHECKING =
            Set.of("", "org.postgresql.ssl.LibPQFactory", "org.postgresql.ssl.DefaultJavaSSLFactory");

    private EncryptedWay() {}

    /**
     * @param place the address without what may be secret in it
     * @throws PostgresRefused when what is said to the database could be read or answered by somebody between
     */
    static void demand(PostgresSettings.Db db, String place) {
        var address = Driver.parseURL(db.url(), new Properties());
        if (address == null)
            throw new PostgresRefused(
                    "shanyu.db.url is no address of a PostgreSQL: %s".formatted(place),
                    "Write it as jdbc:postgresql://HOST/DATABASE?sslmode=verify-full");
        if (staysHere(address) || isChecked(address)) return;
        if (!db.sealedNetwork())
            throw new PostgresRefused(
                    "The way to the database at %s leaves this machine, and shanyu.db.url (SHANYU_DB_URL) does not demand that it is encrypted and the server's certificate checked."
                            .formatted(place),
                    "Add sslmode=verify-full to shanyu.db.url, and sslrootcert=FILE with the issuer of the server's certificate."
                            + " Where the network between the two is sealed itself, and only there, set"
                            + " shanyu.db.sealed-network=true (SHANYU_DB_SEALEDNETWORK).");
        LOG.warn(
                "UNENCRYPTED: what goes to the database at {} can be read and answered by whoever is between;"
                        + " shanyu.db.sealed-network=true says that nobody is",
                place);
    }

    private static boolean staysHere(Properties address) {
        String hosts = PGProperty.PG_HOST.getOrDefault(address);
        return hosts != null
                && Arrays.stream(hosts.split(","))
                        .allMatch(host -> THIS_MACHINE.matcher(host).matches());
    }

    private static boolean isChecked(Properties address) {
        try {
            return SslMode.of(address) == SslMode.VERIFY_FULL
                    && CHECKING.contains(given(PGProperty.SSL_FACTORY, address))
                    && given(PGProperty.SSL_HOSTNAME_VERIFIER, address).isEmpty();
        } catch (PSQLException noSuchMode) {
            return false;
        }
    }

    private static String given(PGProperty property, Properties address) {
        String value = property.getOrDefault(address);
        return value == null ? "" : value;
    }
}
