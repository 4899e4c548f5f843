package shanyu.server.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The account under which the server's processes run. PostgreSQL refuses root, so root steps aside in one of two ways. */
enum PostgresAccount {
    /** The account that runs us. */
    OUR_OWN(),
    /** Ours outside, nobody within a user namespace: files stay root's. */
    NAMESPACE("unshare", "-U"),
    /** The account nobody, to whom the files then belong: for containers that forbid user namespaces. */
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static final int NOBODY_ID = 65534;

    private final List<String> step;

    PostgresAccount(String... step) {
        this.step = List.of(step);
    }

    /** The account that fits this process and the owner of the cluster, if there is one already. */
    static PostgresAccount of(Path cluster) {
        if (owner(Path.of("/proc/self")) != 0) return OUR_OWN;
        boolean nobodys = Files.exists(cluster) && owner(cluster) == NOBODY_ID;
        if (!nobodys && NAMESPACE.works()) return NAMESPACE;
        if (NOBODY.works()) return NOBODY;
        throw new PostgresRefused(
                "PostgreSQL refuses to run as root, and neither unshare nor setpriv works here.",
                "Run as another user, or install util-linux, or give --db the address of a PostgreSQL 15 or later.");
    }

    /** Nobody cannot enter, say, root's own home directory. */
    void requireReach(PostgresPrograms programs) {
        if (succeeds(List.of("test", "-x", programs.program("postgres")))) return;
        throw new PostgresRefused(
                "The account that runs PostgreSQL (%s) cannot enter %s.".formatted(this, programs.directory()),
                "Keep the data and the programs where everyone may enter, such as /var/lib/shanyu: --data DIR and SHANYU_PROGRAMS.");
    }

    /** The command as this account runs it, in a session of its own: Ctrl-C on the terminal is for us to pass on. */
    List<String> running(List<String> command) {
        var whole = new ArrayList<String>(List.of("setsid"));
        whole.addAll(step);
        whole.addAll(command);
        return whole;
    }

    /** Lets the account reach and own {@code path}. */
    void give(Path path) {
        if (this != NOBODY) return;
        try {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot give " + path + " to nobody", e);
        }
    }

    private boolean works() {
        return succeeds(List.of("true"));
    }

    private boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(running(command)).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the owner of " + path, e);
        }
    }
}
