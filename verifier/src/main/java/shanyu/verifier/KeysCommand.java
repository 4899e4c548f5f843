package shanyu.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import shanyu.verifier.json.Json;
import shanyu.verifier.keys.KeyFile;
import shanyu.verifier.value.FaultException;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;
import shanyu.verifier.vrf.VrfSecretKey;

/** {@code keys make|prove|show}: what a key office does. Only public keys and proofs are ever printed. */
final class KeysCommand {
    private final PrintStream out;
    private final PrintStream err;
    private final Passphrase passphrase;

    KeysCommand(PrintStream out, PrintStream err, Passphrase passphrase) {
        this.out = out;
        this.err = err;
        this.passphrase = passphrase;
    }

    int run(Arguments arguments) throws IOException, WrongUsage {
        try {
            switch (arguments.word("of make, prove, show")) {
                case "make":
                    return make(Path.of(arguments.only("--out").required("--out")));
                case "prove":
                    arguments.only("--key", "--alpha");
                    return prove(Path.of(arguments.required("--key")), alpha(arguments.required("--alpha")));
                case "show":
                    return show(Path.of(arguments.only("--key").required("--key")));
                default:
                    throw new WrongUsage("keys knows make, prove and show");
            }
        } catch (FaultException wrong) {
            err.println(wrong.fault());
            return Main.FAILED;
        }
    }

    private int make(Path file) throws IOException {
        // An existing key file is never overwritten: nobody could undo that.
        if (Files.exists(file)) throw new FaultException(file.toString(), "exists already");
        SecureRandom random = new SecureRandom();
        KeyFile made = KeyFile.seal(VrfSecretKey.random(random), passphrase.chosen(), random);
        write(file, made.json());
        out.println(made.publicKey());
        return Main.DONE;
    }

    private int prove(Path file, byte[] alpha) throws IOException {
        VrfSecretKey key = read(file).open(passphrase.current());
        out.println(Ecvrf.prove(key, alpha).hex());
        return Main.DONE;
    }

    private int show(Path file) throws IOException {
        out.println(read(file).publicKey());
        return Main.DONE;
    }

    private static byte[] alpha(String hex) throws WrongUsage {
        try {
            return Hex.read(hex);
        } catch (IllegalArgumentException wrong) {
            throw new WrongUsage("--alpha: " + wrong.getMessage());
        }
    }

    private static KeyFile read(Path file) throws IOException {
        return KeyFile.read(Json.read(Files.readAllBytes(file)));
    }

    /** Readable by its owner alone from the first byte, where the file system can say so. */
    private static void write(Path file, Json json) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try {
            Files.createFile(file, owner);
        } catch (FileAlreadyExistsException exists) {
            throw new FaultException(file.toString(), "exists already");
        }
        Files.write(file, (json.canonical() + "\n").getBytes(UTF_8));
    }
}
