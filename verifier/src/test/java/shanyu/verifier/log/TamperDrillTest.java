package shanyu.verifier.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import shanyu.verifier.json.Json;
import shanyu.verifier.value.Fault;
import shanyu.verifier.value.Hash;
import shanyu.verifier.value.Verdict;

@DisplayName("Tamper drills: what was done to the log is named")
class TamperDrillTest {
    private final Drill drill = Drill.of(100, 10, 30, 30, 64, 100);

    @Test
    void anUntouchedLogHolds() throws IOException {
        assertThat(drill.check().valid()).isTrue();
        assertThat(drill.check(Set.of(Drill.raw(drill.key())), Optional.of(new KnownHead(40, drill.root(40)))))
                .isInstanceOfSatisfying(
                        Verdict.Holds.class,
                        holds -> assertThat(holds.checked()).hasSize(4));
        assertThat(drill.check(Set.of(), Optional.of(new KnownHead(100, drill.root(100))))
                        .valid())
                .as("your own head is the newest")
                .isTrue();
        assertThat(Drill.of(0, 0).check().valid()).isTrue();
        assertThat(Drill.of(20_000, 1, 12_000, 20_000).check().valid()).isTrue();
    }

    @Test
    @DisplayName("body altered: the next head tells that the leaf hash stands")
    void alteredBody() throws IOException {
        drill.alterBody(77);
        assertThat(drill.fault())
                .startsWith("entry 77: altered body: the stated leaf hash is as signed in head 5 (size 100)");
    }

    @Test
    @DisplayName("leaf hash altered: the next head tells that the body stands")
    void alteredLeaf() throws IOException {
        drill.alterLeaf(77);
        assertThat(drill.fault()).startsWith("entry 77: altered leaf hash: the body is as signed in head 5 (size 100)");
    }

    @Test
    void alteredBodyAndAnotherLeaf() throws IOException {
        drill.alterBody(77);
        drill.alterLeaf(78);
        assertThat(drill.fault()).startsWith("entry 77: altered: the body has not the stated leaf hash, and neither");
    }

    @Test
    void alteredBodyBehindTheLastHead() throws IOException {
        drill.heads.remove(4);
        drill.alterBody(77);
        assertThat(drill.fault())
                .startsWith("entry 77: altered: the body has not the stated leaf hash, and no later head");
    }

    @Test
    @DisplayName("body and leaf hash altered together: found by the first head behind it")
    void alteredBodyAndLeaf() throws IOException {
        drill.alterBodyAndLeaf(33);
        assertThat(drill.fault())
                .startsWith("entries 30 to 63: altered body and leaf hash")
                .endsWith("head 4 (size 64)");
        Drill sparse = Drill.of(3_000, 3_000);
        sparse.alterBodyAndLeaf(33);
        assertThat(sparse.fault()).startsWith("entries 0 to 2999: altered body and leaf hash");
        Drill close = Drill.of(40, 33, 34, 40);
        close.alterBodyAndLeaf(33);
        assertThat(close.fault()).startsWith("entry 33: altered body and leaf hash");
    }

    @Test
    @DisplayName("everything altered and all heads signed anew: only a head noted outside finds it")
    void rewrittenWithTheKey() throws IOException {
        KnownHead own = new KnownHead(50, drill.root(50));
        drill.alterBodyAndLeaf(33);
        drill.resignAll();
        assertThat(drill.check().valid()).isTrue();
        assertThat(fault(drill.check(Set.of(), Optional.of(own))).toString())
                .startsWith("entries 0 to 49: fork: they do not give the root of your own head of size 50");
    }

    @Test
    void removedAtTheEnd() throws IOException {
        drill.lines.subList(97, 100).clear();
        assertThat(drill.fault()).startsWith("entry 97: removed: the export ends before it");
    }

    @Test
    void removedInTheMiddle() throws IOException {
        drill.lines.remove(40);
        assertThat(drill.fault()).isEqualTo("entry 40: removed: after entry 39 comes entry 41");
        drill.lines.subList(40, 45).clear();
        assertThat(drill.fault()).isEqualTo("entries 40 to 45: removed: after entry 39 comes entry 46");
        assertThat(drill.renumbered().fault())
                .startsWith(
                        "entries 30 to 63: removed: one or more entries are missing here and the rest was renumbered")
                .contains("94 of 100");
    }

    @Test
    void removedAtTheBeginning() throws IOException {
        drill.lines.remove(0);
        assertThat(drill.fault()).isEqualTo("entry 0: removed: the export begins with entry 1");
    }

    @Test
    void swapped() throws IOException {
        Collections.swap(drill.lines, 40, 43);
        assertThat(drill.fault()).isEqualTo("entries 40 and 43: swapped: each stands in the other's place");
        assertThat(drill.renumbered().fault()).startsWith("entries 40 and 43: swapped: in each other's place");
    }

    @Test
    @DisplayName("one entry carried to another place")
    void moved() throws IOException {
        drill.lines.add(43, drill.lines.remove(40));
        assertThat(drill.fault()).isEqualTo("entry 40: swapped: it stands on line 44 instead of 41");
    }

    @Test
    @DisplayName("a back-dated entry inserted, with any number")
    void inserted() throws IOException {
        Json.Members forged = Drill.line(40, Drill.entry(9999));
        drill.lines.add(40, forged);
        assertThat(drill.fault()).startsWith("entry 40: inserted: number 40 stands twice, on lines 41 and 42");
        drill.lines.set(40, forged.with("seq", Json.of(39)));
        assertThat(drill.fault()).startsWith("entry 40: inserted: number 39 stands twice, on lines 40 and 41");
        assertThat(drill.renumbered().fault()).startsWith("entry 40: inserted: without it the entries give the root");
        drill.lines.set(40, forged.with("seq", Json.of(5000)));
        for (int i = 41; i < 101; i++) drill.lines.set(i, drill.lines.get(i).with("seq", Json.of(i - 1)));
        assertThat(drill.fault()).isEqualTo("entry 40: inserted: line 41 carries number 5000, entry 40 follows it");
    }

    @Test
    @DisplayName("of two lines with one number the forged one is named, be it the earlier or the later")
    void twins() throws IOException {
        drill.lines.add(30, Drill.line(30, Drill.entry(9999)));
        assertThat(drill.fault()).startsWith("entry 30: inserted: number 30 stands twice, on lines 31 and 32");
        drill.lines.remove(30);
        drill.lines.add(40, Drill.line(5, Drill.entry(9999)));
        assertThat(drill.fault())
                .as("entries up to a head that fitted are not doubted")
                .startsWith("entry 40: inserted: number 5 stands twice, on lines 6 and 41");
        drill.lines.remove(40);
        drill.heads.subList(4, 5).clear();
        drill.lines.add(80, Drill.line(79, Drill.entry(9999)));
        assertThat(drill.fault())
                .as("behind the last head nothing tells which, so the later")
                .startsWith("entry 80: inserted: number 79 stands twice, on lines 80 and 81");
    }

    @Test
    @DisplayName("between two heads all entries are tried while they are few, else the answer is the range")
    void triesWhileTheEntriesAreFew() throws IOException {
        assertThat(swapped(Drill.of(150, 150), 3, 9)).startsWith("entries 3 and 9: swapped");
        assertThat(swapped(Drill.of(151, 151), 3, 9)).startsWith("entries 0 to 150: altered body and leaf hash");
        assertThat(swapped(Drill.of(151, 151), 3, 4)).startsWith("entries 3 and 4: swapped");
        assertThat(swapped(Drill.of(2_000, 2_000), 3, 4)).startsWith("entries 3 and 4: swapped");
        assertThat(swapped(Drill.of(2_001, 2_001), 3, 4)).startsWith("entries 0 to 2000: altered body and leaf hash");
        assertThat(swapped(Drill.of(161, 10, 160), 11, 159)).startsWith("entries 11 and 159: swapped");
        assertThat(inserted(Drill.of(2_010, 10, 2_010), 12)).startsWith("entry 12: inserted: without it");
        assertThat(inserted(Drill.of(2_011, 10, 2_011), 12))
                .startsWith("entries 10 to 2010: altered body and leaf hash");
        assertThat(inserted(Drill.of(40, 10, 40), 40))
                .as("what is put in behind the last entry is not covered")
                .startsWith("entry 40: inserted or not yet signed");
    }

    private static String swapped(Drill drill, int a, int b) throws IOException {
        Collections.swap(drill.lines, a, b);
        return drill.renumbered().fault();
    }

    private static String inserted(Drill drill, int at) throws IOException {
        drill.lines.add(at, Drill.line(at, Drill.entry(9999)));
        return drill.renumbered().fault();
    }

    @Test
    void appendedBehindTheLastHead() throws IOException {
        drill.lines.add(Drill.line(100, Drill.entry(100)));
        assertThat(drill.fault()).startsWith("entry 100: inserted or not yet signed");
    }

    @Test
    @DisplayName("yesterday's backup: the heads shrink, or end before the reader's own")
    void shrunk() throws IOException {
        KnownHead own = new KnownHead(100, drill.root(100));
        drill.heads.add(drill.head(64, drill.key()));
        assertThat(drill.fault()).isEqualTo("head 6 (size 64): shrunk: the head before it had 100 entries");
        Drill backup = Drill.of(64, 10, 64);
        assertThat(fault(backup.check(Set.of(), Optional.of(own))).toString())
                .isEqualTo("head 2 (size 64): shrunk: your own head has 100 entries, the newest head only 64");
    }

    @Test
    @DisplayName("two heads of one size with different roots")
    void forkOfHeads() throws IOException {
        drill.heads.add(3, drill.head(30, Hash.ZERO, drill.key()));
        assertThat(drill.fault()).startsWith("head 4 (size 30): fork: another head of the same size has another root");
        assertThat(fault(Drill.of(100, 30, 100).check(Set.of(), Optional.of(new KnownHead(30, Hash.ZERO))))
                        .toString())
                .startsWith("head 1 (size 30): fork: your own head of the same size");
    }

    @Test
    void wrongSigningKey() throws IOException {
        KeyPair stranger = Drill.newKey();
        String trusted = Drill.raw(drill.key());
        drill.heads.set(3, drill.head(64, stranger));
        assertThat(drill.fault()).startsWith("head 4 (size 64): wrong signing key: signed by " + Drill.raw(stranger));
        assertThat(fault(drill.check(Set.of(trusted), Optional.empty())).toString())
                .startsWith("head 4 (size 64): wrong signing key")
                .endsWith("which is not trusted");
        drill.heads.replaceAll(head -> drill.head((int) head.size(), stranger));
        assertThat(drill.check().valid()).isTrue();
        assertThat(fault(drill.check(Set.of(trusted), Optional.empty())).where())
                .isEqualTo("head 1 (size 10)");
        assertThat(drill.check(Set.of(trusted, Drill.raw(stranger)), Optional.empty())
                        .valid())
                .isTrue();
    }

    @Test
    @DisplayName("any altered part of a head breaks its signature")
    void alteredHead() throws IOException {
        SignedHead head = drill.heads.get(3);
        drill.heads.set(3, new SignedHead(head.origin(), 63, head.root(), head.at(), head.key(), head.signature()));
        assertThat(drill.fault()).startsWith("head 4 (size 63): the signature does not verify");
        drill.heads.set(3, new SignedHead(head.origin(), 64, Hash.ZERO, head.at(), head.key(), head.signature()));
        assertThat(drill.fault()).startsWith("head 4 (size 64): the signature does not verify");
        drill.heads.set(3, new SignedHead("other", 64, head.root(), head.at(), head.key(), head.signature()));
        assertThat(drill.fault()).startsWith("head 4 (size 64): the signature does not verify");
    }

    @Test
    void aHeadOfAnotherLogOrNone() throws IOException {
        drill.heads.set(3, drill.head("shanyu/other/audit", 64, drill.root(64), drill.key()));
        assertThat(drill.fault()).isEqualTo("head 4 (size 64): is of another log: origin shanyu/other/audit");
        drill.heads.clear();
        assertThat(drill.fault()).isEqualTo("heads: no head: nothing vouches for the entries");
    }

    @Test
    void theSignedTextIsOriginSizeAndRoot() {
        assertThat(SignedHead.text("shanyu/pudong/audit", 5, Hash.ZERO))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("shanyu/pudong/audit\n5\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
    }

    @Test
    void aLineThatIsNoEntryIsNamed() throws IOException {
        drill.lines.set(20, Json.object().with("seq", Json.of(20)).with("entry", Json.of(1)));
        assertThat(drill.fault()).isEqualTo("line 21: entry: an object is expected");
        drill.lines.set(20, Drill.line(20, Drill.entry(20)).with("more", Json.of(1)));
        assertThat(drill.fault()).isEqualTo("line 21: more: unknown member");
        drill.lines.set(20, Drill.line(20, Drill.entry(20)).with("leaf_hash", Json.of("00")));
        assertThat(drill.fault()).isEqualTo("line 21: leaf_hash: 32 bytes are expected, here are 1");
        drill.lines.set(20, Drill.line(20, Drill.entry(20)));
        drill.lines.set(10, Drill.line(10, Drill.entry(10)).with("seq", Json.of(-1)));
        assertThat(drill.fault()).isEqualTo("line 11: seq: a count from 0 to 2^53-1 is expected");
    }

    @Test
    @DisplayName("an earlier fault is told before a later line that cannot be read")
    void theFirstFaultIsTold() throws IOException {
        drill.alterBody(5);
        drill.lines.set(20, Json.object());
        assertThat(drill.fault()).startsWith("entry 5: altered body");
    }

    @Test
    void aHeadLineThatIsNoneIsNamed() {
        assertThatThrownBy(() -> Heads.read(new ByteArrayInputStream("{}\n".getBytes())))
                .hasMessage("heads line 1: origin: missing");
        String bad = drill.heads.get(0).json().canonical().replace("2026-11-25T08:00:00Z", "yesterday");
        assertThatThrownBy(() -> Heads.read(new ByteArrayInputStream(bad.getBytes())))
                .hasMessage("heads line 1: at: not an RFC 3339 time");
        String line = drill.heads.get(0).json().canonical().replace("shanyu/", "a\\nb");
        assertThatThrownBy(() -> Heads.read(new ByteArrayInputStream(line.getBytes())))
                .hasMessage("heads line 1: origin: a line feed is not allowed");
    }

    @Test
    @DisplayName("white space and the order of members do not matter, the canonical form is hashed")
    void anyJsonFormOfTheSameEntryHolds() throws IOException {
        String pretty = drill.exportText().replace(",", " ,\t").replace(":\"", " : \"");
        LogExport export = LogExport.read(new ByteArrayInputStream(pretty.getBytes()));
        Heads heads = new Heads(drill.heads);
        assertThat(LogCheck.check(export, heads, Set.of(), Optional.empty()).valid())
                .isTrue();
    }

    private static Fault fault(Verdict verdict) {
        return ((Verdict.Fails) verdict).fault();
    }
}
