package shanyu.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Entry point: without arguments it answers JSON lines; with a command it checks a file or works with a key file. */
public final class Main {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    static final String USAGE = String.join(
            System.lineSeparator(),
            "shanyu-verify                              answer JSON lines from standard input",
            "shanyu-verify draw FILE                    check a published round",
            "shanyu-verify log EXPORT --heads HEADS     check a log export against its heads",
            "    [--trusted-key HEX]…                   believe these signing keys only",
            "    [--last-head FILE]                     a head you noted earlier: {\"size\":N,\"root\":hex}",
            "shanyu-verify keys make --out FILE         make a key file, print the public key",
            "shanyu-verify keys prove --key FILE --alpha HEX   prove an alpha, print pi",
            "shanyu-verify keys show --key FILE         print the public key",
            "",
            "The passphrase is asked on the terminal or taken from SHANYU_KEY_PASSPHRASE.",
            "Exit codes: 0 done, 1 the check failed or the work could not be done, 2 wrong usage.");

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Map<String, String> environment;

    Main(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        int code = new Main(System.in, out, utf8(FileDescriptor.err), System.getenv()).run(arguments);
        out.flush();
        System.exit(code);
    }

    int run(String... arguments) {
        try {
            return dispatch(Arrays.asList(arguments));
        } catch (WrongUsage wrong) {
            err.println(wrong.getMessage());
            err.println();
            err.println(USAGE);
            return WRONG_USAGE;
        } catch (IOException broken) {
            err.println("cannot read or write: " + broken.getMessage());
            return FAILED;
        } finally {
            err.flush();
        }
    }

    private int dispatch(List<String> arguments) throws IOException, WrongUsage {
        if (arguments.isEmpty()) return new JsonLines(in, out).answerAll();
        List<String> rest = arguments.subList(1, arguments.size());
        switch (arguments.get(0)) {
            case "draw":
                return new DrawCommand(out).run(Arguments.of(rest));
            case "log":
                return new LogCommand(out).run(Arguments.of(rest));
            case "keys":
                return new KeysCommand(out, err, new Passphrase(environment)).run(Arguments.of(rest));
            case "help", "--help", "-h":
                out.println(USAGE);
                return DONE;
            default:
                throw new WrongUsage("unknown command " + arguments.get(0));
        }
    }

    /** UTF-8 whatever the locale says: answers are read by programs. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
