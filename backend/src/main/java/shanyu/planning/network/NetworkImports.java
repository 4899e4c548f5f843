package shanyu.planning.network;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shanyu.identity.Actor;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * Files handed in to become networks, piece by piece, so that no request is long and none holds a whole file; one at a time
 * in a district. What is wrong inside a file is said by the import itself, when it has been read.
 */
@Component
public class NetworkImports {
    /** Of one piece. */
    public static final int MOST_PIECE = 4 << 20;

    private final ImportStore store;
    private final ImportWorker worker;

    NetworkImports(ImportStore store, ImportWorker worker) {
        this.store = store;
        this.worker = worker;
    }

    /**
     * Announces a file.
     *
     * @param bytes it has, all files of an import together
     */
    @Transactional
    public Outcome<NetworkImport> begin(
            String district, NetworkKind kind, String name, String source, long bytes, Actor by) {
        if (bytes > (long) kind.mostMegabytes() << 20)
            return Refusal.of(
                            Refusal.Kind.RULE,
                            "network-file-too-large",
                            Map.of("megabytes", bytes >> 20, "most", kind.mostMegabytes()))
                    .asOutcome();
        var open = store.open(district);
        if (open.isPresent())
            return Refusal.of(Refusal.Kind.STATE, "network-import-under-way", Map.of("import", open.get()))
                    .asOutcome();
        var id = UUID.randomUUID();
        store.begin(id, district, kind, name, source, bytes, by.accountId());
        return Outcome.done(store.find(id).orElseThrow());
    }

    /**
     * Takes the next piece of one of its files.
     *
     * @param at where the piece begins in its file; what is here already says where the next must
     */
    @Transactional
    public Outcome<NetworkImport> take(UUID id, String file, long at, byte[] bytes) {
        var wanted = held(id);
        if (wanted.is() != ImportState.RECEIVING) return over(wanted);
        if (!NetworkKind.of(wanted.kind()).files().contains(file))
            return Refusal.field("file", file, "no-file-of-this-kind").asOutcome();
        if (bytes.length == 0) return Refusal.field("body", null, "missing").asOutcome();
        if (bytes.length > MOST_PIECE)
            return Refusal.of(Refusal.Kind.TOO_LARGE, "too-large").asOutcome();
        long here = store.received(id, file);
        if (at != here)
            return Refusal.of(Refusal.Kind.STATE, "piece-out-of-order", Map.of("at", at, "next", here))
                    .asOutcome();
        if (wanted.received() + bytes.length > wanted.bytes())
            return Refusal.of(
                            Refusal.Kind.RULE,
                            "more-than-announced",
                            Map.of("bytes", wanted.received() + bytes.length, "announced", wanted.bytes()))
                    .asOutcome();
        store.add(id, file, at, bytes);
        return Outcome.done(store.find(id).orElseThrow());
    }

    /** All of it is here: it waits for the worker, which begins when this is committed. */
    @Transactional
    public Outcome<NetworkImport> read(UUID id) {
        var wanted = held(id);
        if (wanted.is() != ImportState.RECEIVING) return over(wanted);
        boolean all = NetworkKind.of(wanted.kind()).files().stream().allMatch(file -> store.received(id, file) > 0);
        if (!all || wanted.received() < wanted.bytes())
            return Refusal.of(
                            Refusal.Kind.STATE,
                            "less-than-announced",
                            Map.of("bytes", wanted.received(), "announced", wanted.bytes()))
                    .asOutcome();
        store.await(id);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.wake();
            }
        });
        return Outcome.done(store.find(id).orElseThrow());
    }

    /** Gives it up; what was handed in is gone, and the network in use stays. */
    @Transactional
    public Outcome<NetworkImport> cancel(UUID id) {
        var wanted = held(id);
        if (!store.end(id, ImportState.CANCELLED, null, null)) return over(wanted);
        return Outcome.done(store.find(id).orElseThrow());
    }

    public Optional<NetworkImport> find(UUID id) {
        return store.find(id);
    }

    public Listing<NetworkImport> list(String district, Paging paging) {
        return store.list(district, paging);
    }

    private NetworkImport held(UUID id) {
        return store.hold(id).orElseThrow(() -> Refusal.missing().asException());
    }

    private static Outcome<NetworkImport> over(NetworkImport wanted) {
        return Refusal.state("network-import-not-receiving", wanted.state()).asOutcome();
    }
}
