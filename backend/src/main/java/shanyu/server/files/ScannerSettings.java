package shanyu.server.files;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The virus scanner an installation has; none until it names one.
 *
 * @param address {@code unix:/run/clamav/clamd.ctl} or {@code 127.0.0.1:3310} of a ClamAV daemon; empty for none
 * @param patience how long a verdict may take. Product default.
 * @param sealedNetwork whoever runs the house answers for the network up to a daemon on another machine: clamd encrypts nothing
 */
@ConfigurationProperties("shanyu.scanner")
public record ScannerSettings(
        @DefaultValue("") String address,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("false") boolean sealedNetwork) {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("unix:/.+|(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}):\\d{1,5}");
    private static final Pattern ANOTHER_MACHINE = Pattern.compile("[A-Za-z0-9.-]+:\\d{1,5}");

    public ScannerSettings {
        boolean here = address.isBlank() || THIS_MACHINE.matcher(address).matches();
        if (!here && !ANOTHER_MACHINE.matcher(address).matches())
            throw new IllegalArgumentException(
                    "shanyu.scanner.address is unix:/PATH or HOST:PORT of a ClamAV daemon, not " + address);
        if (!here && !sealedNetwork)
            throw new IllegalArgumentException(
                    "shanyu.scanner.address names another machine: " + address
                            + ". What people hand in would go there in clear. Run the daemon on this one; where the network up to it is"
                            + " sealed itself, and only there, set shanyu.scanner.sealed-network=true (SHANYU_SCANNER_SEALEDNETWORK)");
    }

    boolean isGiven() {
        return !address.isBlank();
    }
}
