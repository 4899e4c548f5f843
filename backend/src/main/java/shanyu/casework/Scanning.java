package shanyu.casework;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.evidence.Evidence;
import shanyu.server.files.Scanner;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hash;

/**
 * What is handed in passes the scanner before it is kept (ASVS 5.4.3). What was found is refused and stays in the log,
 * whatever becomes of the request; while a scanner that was named does not answer, nothing is taken (fail closed).
 */
@Component
public class Scanning {
    private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

    private final Scanner scanner;
    private final Evidence evidence;
    private final TransactionTemplate apart;

    Scanning(Scanner scanner, Evidence evidence, PlatformTransactionManager transactions) {
        this.scanner = scanner;
        this.evidence = evidence;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Says whether these bytes may be kept.
     *
     * @param field of the request that holds them
     * @param by null for the public
     */
    public Outcome<Boolean> admit(String field, byte[] bytes, @Nullable UUID by) {
        return switch (scanner.scan(bytes)) {
            case Scanner.Clean() -> Outcome.done(true);
            case Scanner.Found(String name) -> {
                apart.executeWithoutResult(noting -> evidence.append(found(name, bytes, by)));
                yield Refusal.field(field, name, "file-infected").asOutcome();
            }
            case Scanner.Unanswered(String why) -> {
                LOG.error("the virus scanner gives no verdict, nothing is taken: {}", why);
                yield Refusal.of(Refusal.Kind.UNAVAILABLE, "scanner-away").asOutcome();
            }
        };
    }

    private static Map<String, Object> found(String name, byte[] bytes, @Nullable UUID by) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("kind", "upload.infected");
        entry.put("actor", by == null ? "public" : by.toString());
        entry.put("found", name);
        entry.put("sha256", HexFormat.of().formatHex(Hash.sha256(bytes).bytes()));
        return entry;
    }
}
