package shanyu.verifier;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import shanyu.verifier.value.FaultException;

/** Where the passphrase of a key file comes from: the environment, or the terminal without echo. Never an argument. */
final class Passphrase {
    static final String VARIABLE = "SHANYU_KEY_PASSPHRASE";

    private final Map<String, String> environment;

    Passphrase(Map<String, String> environment) {
        this.environment = environment;
    }

    /** For an existing file: asked once. */
    char[] current() {
        return environment.containsKey(VARIABLE) ? given() : ask("Passphrase: ");
    }

    /** For a new file: asked twice, because a slip would lock the key away for good. */
    char[] chosen() {
        if (environment.containsKey(VARIABLE)) return given();
        char[] first = ask("New passphrase: ");
        if (!Arrays.equals(first, ask("Once more: ")))
            throw new FaultException("passphrase", "the two entries differ; nothing was written");
        return first;
    }

    private char[] given() {
        return required(environment.get(VARIABLE).toCharArray());
    }

    private static char[] ask(String prompt) {
        Console console = System.console();
        if (console == null) throw new FaultException("passphrase", "there is no terminal to ask on; set " + VARIABLE);
        char[] typed = console.readPassword(prompt);
        return required(typed == null ? new char[0] : typed);
    }

    private static char[] required(char[] passphrase) {
        if (passphrase.length == 0) throw new FaultException("passphrase", "is empty");
        return passphrase;
    }
}
