package shanyu.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shanyu.HouseTest;
import shanyu.verifier.merkle.TreeHash;
import shanyu.verifier.value.Hash;

@HouseTest
@DisplayName("The log: kept with the act, numbered without gaps, provable")
class EvidenceTest {
    @Autowired
    private Evidence evidence;

    @Autowired
    private Sequencer sequencer;

    @Autowired
    private Heads heads;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient db;

    private Heads.Entry find(String mark) {
        settle();
        return heads.entries(0, Long.MAX_VALUE)
                .filter(entry -> entry.body().contains(mark))
                .findFirst()
                .orElseThrow();
    }

    /** The background sequencer may hold the lock at this moment; whoever wins, afterwards nothing waits for a number. */
    private void settle() {
        long before = System.nanoTime();
        while (System.nanoTime() - before < 10_000_000_000L) {
            sequencer.sequence();
            var waiting = db.sql("select count(*) from evidence.pending")
                    .query(Long.class)
                    .single();
            if (waiting == 0 && heads.latest().isPresent()) return;
        }
    }

    @Test
    void anEntryIsInTheLogAndProvableAgainstTheSignedHead() {
        String mark = UUID.randomUUID().toString();
        evidence.append(Map.of("kind", "test", "mark", mark));
        var entry = find(mark);
        var head = heads.latest().orElseThrow();
        var leaf = TreeHash.leaf(entry.body().getBytes(StandardCharsets.UTF_8));
        assertThat(leaf).isEqualTo(Hash.ofHex(entry.leafHash()));
        assertThat(heads.inclusion(entry.seq(), head.size()).orElseThrow().proves(leaf, head.root()))
                .isTrue();
    }

    @Test
    void aLaterHeadContinuesAnEarlierOne() {
        evidence.append(Map.of("kind", "test", "mark", "earlier"));
        settle();
        var earlier = heads.latest().orElseThrow();
        for (int i = 0; i < 7; i++) evidence.append(Map.of("kind", "test", "mark", "later", "n", i));
        settle();
        var later = heads.latest().orElseThrow();
        assertThat(later.size()).isGreaterThan(earlier.size());
        assertThat(heads.consistency(earlier.size(), later.size()).orElseThrow().proves(earlier.root(), later.root()))
                .isTrue();
    }

    @Test
    void numbersHaveNoGaps() {
        settle();
        var numbers = heads.entries(0, Long.MAX_VALUE).map(Heads.Entry::seq).toList();
        for (int i = 0; i < numbers.size(); i++) assertThat(numbers.get(i)).isEqualTo(i);
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        String mark = UUID.randomUUID().toString();
        transactions.executeWithoutResult(transaction -> {
            evidence.append(Map.of("kind", "test", "mark", mark));
            transaction.setRollbackOnly();
        });
        settle();
        assertThat(heads.entries(0, Long.MAX_VALUE))
                .noneMatch(entry -> entry.body().contains(mark));
    }

    @Test
    void aValueTheLogCannotCarryExactlyIsRefused() {
        assertThatThrownBy(() -> evidence.append(Map.of("kind", "test", "share", 0.5)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
