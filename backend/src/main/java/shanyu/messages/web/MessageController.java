package shanyu.messages.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import shanyu.identity.Actor;
import shanyu.identity.access.Does;
import shanyu.messages.MessageLists;
import shanyu.messages.MessageSettings;
import shanyu.messages.Messages;
import shanyu.messages.RecordedTexts;
import shanyu.server.http.Listing;
import shanyu.server.http.Paging;
import shanyu.server.http.Versions;

/** A person's own inbox and what of it also leaves the house. */
@Tag(name = "messages")
@RestController
@RequestMapping("/api/messages")
class MessageController {
    private final Messages messages;
    private final MessageLists lists;
    private final MessageSettings settings;
    private final RecordedTexts texts;

    MessageController(Messages messages, MessageLists lists, MessageSettings settings, RecordedTexts texts) {
        this.messages = messages;
        this.lists = lists;
        this.settings = settings;
        this.texts = texts;
    }

    @Schema(name = "UnreadCount")
    record Unread(@Schema(example = "3", minimum = "0") long unread) {}

    @Schema(name = "MessagesRead")
    record Reading(
            @NotNull @Size(max = 200) @Schema(description = "ids of messages; none: all of them")
            List<@NotNull UUID> ids) {}

    @Schema(name = "MessageSettingChange")
    record Change(
            @Nullable @Email @Size(max = 200) @Schema(example = "name@example.org", description = "left out: as it was")
            String email,

            @Nullable
            @Pattern(regexp = "|1\\d{10}")
            @Schema(example = "13800000001", description = "left out: as it was")
            String phone,

            @NotNull @Size(max = 10)
            List<@NotNull @Pattern(regexp = "matter|deadline|expiry|paper|closing") String> byEmail,

            @NotNull @Size(max = 10)
            List<@NotNull @Pattern(regexp = "matter|deadline|expiry|paper|closing") String> bySms) {}

    @Operation(summary = "One's own messages, the newest first")
    @Does("messages.inbox.list")
    @GetMapping
    Listing<MessageLists.Row> list(@Valid @ModelAttribute MessageLists.Filter filter, Paging paging, Actor actor) {
        return lists.list(actor.accountId(), filter, paging);
    }

    @Operation(summary = "How many of one's messages are unread")
    @Does("messages.inbox.count")
    @GetMapping("/unread")
    Unread unread(Actor actor) {
        return new Unread(messages.unread(actor.accountId()));
    }

    @Operation(summary = "Mark messages as read")
    @Does("messages.inbox.read")
    @PostMapping("/read")
    Unread read(@Valid @RequestBody Reading reading, Actor actor) {
        messages.read(actor.accountId(), reading.ids());
        return new Unread(messages.unread(actor.accountId()));
    }

    @Operation(summary = "What of one's messages also goes by e-mail or short message")
    @Does("messages.setting.read")
    @GetMapping("/setting")
    ResponseEntity<MessageSettings.Setting> setting(Actor actor) {
        var setting = settings.of(actor.accountId());
        return Versions.answer(setting, setting.version());
    }

    @Operation(summary = "Choose what of one's messages also goes by e-mail or short message")
    @Does(value = "messages.setting.change", secret = true)
    @PutMapping("/setting")
    ResponseEntity<MessageSettings.Setting> change(
            @RequestHeader("If-Match") String version, @Valid @RequestBody Change change, Actor actor) {
        var setting = settings.change(
                        actor.accountId(),
                        Versions.of(version),
                        change.email(),
                        change.phone(),
                        change.byEmail(),
                        change.bySms())
                .orThrow();
        return Versions.answer(setting, setting.version());
    }

    @Operation(summary = "Short messages recorded while no gateway is connected")
    @Does("messages.text.list")
    @GetMapping("/texts")
    Listing<RecordedTexts.Row> texts(Paging paging) {
        return texts.list(paging);
    }
}
