package shanyu.disclosure.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.disclosure.PublicationDesk;
import shanyu.disclosure.PublicationDesks;
import shanyu.disclosure.PublicationFilter;
import shanyu.disclosure.PublicationLists;
import shanyu.disclosure.PublicationRow;
import shanyu.disclosure.Publications;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.shared.Refusal;

/** Telling the public the results of visits, and taking back what was told. */
@Tag(name = "disclosure")
@RestController
@RequestMapping("/api/publications")
class PublicationController {
    private final Publications publications;
    private final PublicationDesks desks;
    private final PublicationLists lists;

    PublicationController(Publications publications, PublicationDesks desks, PublicationLists lists) {
        this.publications = publications;
        this.desks = desks;
        this.lists = lists;
    }

    @Schema(name = "PublicationOrder")
    record Order(
            @Min(1) @Max(1000) @Schema(example = "1", description = "edition of the results one has before one's eyes")
            int edition,

            @NotNull
            @Size(max = 400)
            @Schema(
                    example = "复核照片后，灭火器一项改为合格",
                    description = "for the public, why what it was told is corrected; empty for the first edition")
            String correction) {}

    @Schema(name = "PublicationWithdrawal")
    record Withdrawal(
            @NotBlank @Size(min = 5, max = 400) @Schema(example = "公布对象有误，待更正后重新公布")
            String reason) {}

    @Operation(summary = "Visits with results: which the public was told, which wait, and by when")
    @Does("disclosure.publication.list")
    @GetMapping
    Listing<PublicationRow> list(@Valid @ModelAttribute PublicationFilter filter, Paging paging, Actor actor) {
        return lists.list(actor, filter, paging);
    }

    @Operation(summary = "What the public would be told of a visit, what it was told, and by when")
    @Does(value = "disclosure.publication.read", on = "visit")
    @GetMapping("/visits/{id}")
    PublicationDesk read(@PathVariable UUID id, Actor actor) {
        return desk(id, actor);
    }

    @Operation(summary = "Publish the results of a visit, or their correction")
    @Does(value = "disclosure.publication.make", on = "visit")
    @PostMapping("/visits/{id}")
    PublicationDesk publish(@PathVariable UUID id, @Valid @RequestBody Order order, Actor actor) {
        publications.publish(id, order.edition(), order.correction(), actor).orThrow();
        return desk(id, actor);
    }

    @Operation(summary = "Take back what was published of a visit; that it was, and why, stays readable")
    @Does(value = "disclosure.publication.withdraw", on = "visit")
    @PostMapping("/visits/{id}/withdraw")
    PublicationDesk withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal, Actor actor) {
        publications.withdraw(id, withdrawal.reason(), actor).orThrow();
        return desk(id, actor);
    }

    private PublicationDesk desk(UUID id, Actor actor) {
        return desks.find(id, actor)
                .orElseThrow(() ->
                        Refusal.of(Refusal.Kind.STATE, "visit-has-no-results").asException());
    }
}
