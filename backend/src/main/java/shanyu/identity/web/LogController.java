package shanyu.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shanyu.evidence.Heads;
import shanyu.evidence.SignedHead;
import shanyu.identity.access.Does;
import shanyu.shared.Refusal;
import shanyu.verifier.value.Hash;

/**
 * The log from outside: heads and proofs for anybody, the entries for the audit administrator. It stands in identity
 * because evidence knows nobody and so cannot say who may read it.
 */
@Tag(name = "evidence")
@RestController
@RequestMapping("/api/log")
class LogController {
    private static final HexFormat HEX = HexFormat.of();

    private final Heads heads;

    LogController(Heads heads) {
        this.heads = heads;
    }

    @Schema(name = "LogHead")
    record Head(
            String origin,
            @Schema(example = "1024") long size,
            @Schema(description = "hex, 32 bytes") String root,
            Instant at,

            @Schema(description = "raw Ed25519 public key, hex")
            String key,

            @Schema(description = "over origin, size and base64 root, a line each; hex")
            String signature) {
        static Head of(SignedHead head) {
            return new Head(
                    head.origin(),
                    head.size(),
                    head.root().hex(),
                    head.at(),
                    HEX.formatHex(head.key()),
                    HEX.formatHex(head.signature()));
        }
    }

    @Schema(name = "LogProof")
    record Proof(List<String> path) {
        static Proof of(List<Hash> path) {
            return new Proof(path.stream().map(Hash::hex).toList());
        }
    }

    @Operation(summary = "The newest signed heads, newest first")
    @Does("evidence.head.list")
    @GetMapping("/heads")
    List<Head> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(1000) int limit,
            @RequestParam @Nullable @Min(1) Long upTo) {
        return heads.list(limit, upTo == null ? Long.MAX_VALUE : upTo).stream()
                .map(Head::of)
                .toList();
    }

    @Schema(name = "LogEntry")
    record PublicEntry(
            @Schema(description = "number in the log, from 0")
            long index,

            @Schema(description = "the entry word for word; its UTF-8 bytes are the leaf")
            String body,

            @Schema(description = "RFC 6962 leaf hash, hex") String leafHash) {}

    @Operation(summary = "Published entries about something, e.g. a round, oldest first")
    @Does("evidence.entry.list")
    @GetMapping("/entries")
    List<PublicEntry> entries(
            @RequestParam @NotBlank @Size(max = 100) @Schema(example = "310115000-0001") String about) {
        return heads.published(about).stream()
                .map(entry -> new PublicEntry(entry.seq(), entry.body(), entry.leafHash()))
                .toList();
    }

    @Operation(summary = "That an entry is in the log of a size (RFC 6962)")
    @Does("evidence.proof.read")
    @GetMapping("/proofs/inclusion")
    Proof inclusion(@RequestParam @Min(0) long index, @RequestParam @Min(1) long size) {
        return heads.inclusion(index, size)
                .map(proof -> Proof.of(proof.path()))
                .orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(summary = "That the log of one size is the beginning of the log of another (RFC 6962)")
    @Does("evidence.proof.read")
    @GetMapping("/proofs/consistency")
    Proof consistency(@RequestParam @Min(1) long size1, @RequestParam @Min(1) long size2) {
        return heads.consistency(size1, size2)
                .map(proof -> Proof.of(proof.path()))
                .orElseThrow(() -> Refusal.missing().asException());
    }

    @Operation(
            summary = "The log as JSON lines, for the offline check against the heads up to the same size",
            description =
                    "Ends where the log was signed: at the size asked for, which must be that of a head, or at the newest.")
    @Does(value = "evidence.log.export", stepUp = true)
    @GetMapping(value = "/export", produces = "application/jsonl")
    ResponseEntity<LogExport> export(
            @RequestParam(defaultValue = "0") @Min(0) long from, @RequestParam @Nullable @Min(1) Long upTo) {
        long size = upTo == null ? heads.latest().map(SignedHead::size).orElse(0L) : upTo;
        if (upTo != null && heads.ofSize(upTo).isEmpty())
            throw Refusal.field("upTo", upTo.toString(), "no-head-of-this-size").asException();
        return ResponseEntity.ok()
                .contentType(LogExport.JSON_LINES)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"shanyu-log-%d.jsonl\"".formatted(size))
                .body(new LogExport(heads.entries(from, size)));
    }
}
