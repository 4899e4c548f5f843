package shanyu.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.audit.ErasureRequests;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Versions;
import shanyu.shared.ErasureGround;

/** Erasing the account of somebody who has left (PIPL art. 47): asked here, decided among the audit administrator's reviews. */
@Tag(name = "audit")
@RestController
@RequestMapping("/api/accounts/{id}/erasure")
class AccountErasureController {
    private final ErasureRequests requests;

    AccountErasureController(ErasureRequests requests) {
        this.requests = requests;
    }

    @Schema(name = "AccountErasure")
    record Asked(
            @NotNull ErasureGround ground,

            @NotBlank
            @Size(min = 5, max = 400)
            @Schema(description = "without personal data: it stays", example = "已调离本区，交接办结，账户停用满一年")
            String reason) {}

    @Operation(summary = "Whether it was asked that the account be erased, and what was decided, the newest first")
    @Does(value = "audit.account-erasure.read", on = "account")
    @GetMapping
    List<ErasureRequests.Request> read(@PathVariable UUID id) {
        return requests.of(id);
    }

    @Operation(
            summary =
                    "Ask that a closed account be erased but for the authorship of its acts; the audit administrator decides")
    @Does(value = "audit.account-erasure.ask", on = "account", stepUp = true)
    @PostMapping
    List<ErasureRequests.Request> ask(
            @PathVariable UUID id,
            @RequestHeader("If-Match") String version,
            @Valid @RequestBody Asked asked,
            Actor actor) {
        return requests.ask(
                        id, Versions.of(version), asked.ground(), asked.reason().strip(), actor)
                .orThrow();
    }
}
