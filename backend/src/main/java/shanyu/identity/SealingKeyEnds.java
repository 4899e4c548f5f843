package shanyu.identity;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shanyu.evidence.Evidence;
import shanyu.server.sealing.MasterKeyReplaced;
import shanyu.server.sealing.SealingKeyDestroyed;

/** That a key is gone, or the master key another, is told by the log, in the transaction that did it. */
@Component
class SealingKeyEnds {
    private final Evidence evidence;

    SealingKeyEnds(Evidence evidence) {
        this.evidence = evidence;
    }

    @EventListener
    void destroyed(SealingKeyDestroyed key) {
        evidence.append(Map.of("kind", "sealing-key-destroyed", "version", key.version()));
    }

    /** As well when the house finished what a command had begun. */
    @EventListener
    void replaced(MasterKeyReplaced master) {
        evidence.append(Map.of("kind", "master-key-replaced", "keys", master.keys()));
    }
}
