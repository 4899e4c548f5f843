package shanyu.oversight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.casework.Matter;
import shanyu.casework.Matters;
import shanyu.identity.Actor;
import shanyu.identity.Actors;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.access.Permissions;
import shanyu.oversight.ComplaintState.Answered;
import shanyu.oversight.ComplaintState.Closed;
import shanyu.oversight.ComplaintState.InHand;
import shanyu.oversight.ComplaintState.NotAccepted;
import shanyu.oversight.ComplaintState.Proposal;
import shanyu.oversight.ComplaintState.Rated;
import shanyu.oversight.ComplaintState.Received;
import shanyu.oversight.ComplaintState.Told;
import shanyu.oversight.ComplaintState.Working;
import shanyu.registry.Institution;
import shanyu.registry.Institutions;
import shanyu.server.HouseClock;
import shanyu.server.files.FileStore;
import shanyu.server.sealing.Sealed;
import shanyu.server.sealing.Seals;

/** A complaint as the offices and as whoever complained may see it. */
@Component
@Transactional(readOnly = true)
public class ComplaintViews {
    private final ComplaintStore store;
    private final Matters matters;
    private final Institutions institutions;
    private final Agencies agencies;
    private final Actors actors;
    private final Permissions permissions;
    private final FileStore files;
    private final ErasureStore erasures;
    private final Seals seals;
    private final HouseClock clock;

    ComplaintViews(
            ComplaintStore store,
            Matters matters,
            Institutions institutions,
            Agencies agencies,
            Actors actors,
            Permissions permissions,
            FileStore files,
            ErasureStore erasures,
            Seals seals,
            HouseClock clock) {
        this.store = store;
        this.matters = matters;
        this.institutions = institutions;
        this.agencies = agencies;
        this.actors = actors;
        this.permissions = permissions;
        this.files = files;
        this.erasures = erasures;
        this.seals = seals;
        this.clock = clock;
    }

    /** A photo's bytes and kind. */
    public record Picture(String mediaType, byte[] bytes) {}

    public Optional<Picture> photo(UUID complaint, int n) {
        return store.photos(complaint).stream()
                .filter(photo -> photo.n() == n)
                .findFirst()
                .flatMap(photo -> files.read(HexFormat.of().parseHex(photo.sha256()))
                        .map(bytes -> new Picture(photo.mediaType(), bytes)));
    }

    public Optional<ComplaintView> find(UUID id, Actor actor) {
        return store.find(id).map(complaint -> view(complaint, actor));
    }

    /** By its number; empty too for what cannot be a number. */
    public Optional<FollowedComplaint> follow(String number) {
        return ComplaintNumber.isSound(number) ? store.findNumber(number).map(this::followed) : Optional.empty();
    }

    private FollowedComplaint followed(Complaint complaint) {
        var told = told(complaint.state());
        var rated = rated(complaint.state());
        var due = due(complaint);
        var holder = agencies.find(complaint.holder());
        return new FollowedComplaint(
                complaint.number(),
                complaint.kind(),
                complaint.institution(),
                name(complaint),
                holder.map(Agency::name).orElse(""),
                holder.map(Agency::nameEn).orElse(""),
                complaint.state().code(),
                complaint.receivedAt(),
                complaint.state() instanceof Working working
                        ? working.acceptedAt()
                        : told == null ? null : told.acceptedAt(),
                complaint.state() instanceof NotAccepted not ? not.because() : null,
                due,
                due != null && clock.instant().isAfter(due),
                told == null ? null : told.answer().outcome(),
                told == null ? null : told.answer().answer(),
                told == null ? null : told.at(),
                rated == null ? null : rated.stars(),
                complaint.state() instanceof Closed closed ? closed.at() : null,
                complaint.state() instanceof Answered);
    }

    private ComplaintView view(Complaint complaint, Actor actor) {
        var state = complaint.state();
        var told = told(state);
        var rated = rated(state);
        var proposal = told != null ? told.answer() : state instanceof InHand hand ? hand.proposal() : null;
        var due = due(complaint);
        var holder = agencies.find(complaint.holder());
        return new ComplaintView(
                complaint.id(),
                complaint.number(),
                complaint.kind(),
                complaint.institution(),
                name(complaint),
                complaint.place(),
                complaint.town(),
                holder.map(Agency::name).orElse(""),
                holder.map(Agency::nameEn).orElse(""),
                complaint.text(),
                complaint.happenedOn(),
                opened(complaint.name()),
                opened(complaint.phone()),
                complaint.erasedAt(),
                erasure(complaint),
                complaint.receivedAt(),
                state.code(),
                due,
                due != null && clock.instant().isAfter(due),
                state instanceof NotAccepted not ? not.because() : null,
                proposal == null ? null : proposal.outcome(),
                proposal == null ? null : proposal.answer(),
                told == null && proposal != null,
                told == null ? null : told.at(),
                rated == null ? null : rated.stars(),
                rated == null ? null : rated.text(),
                store.photos(complaint.id()).stream()
                        .map(ComplaintStore.Photo::n)
                        .toList(),
                store.visits(complaint.id()),
                store.steps(complaint.id()).stream().map(this::step).toList(),
                verbs(complaint, proposal, actor),
                complaint.version());
    }

    private @Nullable String opened(@Nullable Sealed sealed) {
        return sealed == null ? null : seals.open(sealed).orElse(null);
    }

    private ComplaintView.@Nullable Erasure erasure(Complaint complaint) {
        return erasures.open(complaint.id())
                .map(proposed -> new ComplaintView.Erasure(
                        proposed.ground(),
                        proposed.reason(),
                        actors.of(proposed.by()).map(Actor::name).orElse(null),
                        proposed.at()))
                .orElse(null);
    }

    private ComplaintView.Step step(ComplaintStore.Step step) {
        var by =
                step.by() == null ? null : actors.of(step.by()).map(Actor::name).orElse(null);
        return new ComplaintView.Step(step.verb(), step.at(), by, step.text());
    }

    private List<String> verbs(Complaint complaint, @Nullable Proposal proposal, Actor actor) {
        var verbs = new ArrayList<String>();
        if (permissions.allows(actor, OversightActions.HANDLE, complaint.belonging())) {
            switch (complaint.state()) {
                case Received() -> verbs.addAll(List.of("accept", "refuse"));
                case Working working -> {
                    if (proposal == null) verbs.add("propose");
                    if (complaint.institution() != null) {
                        verbs.add("ask");
                        if (mayVisit(complaint, actor)) verbs.add("visit");
                    }
                }
                default -> {}
            }
        }
        if (complaint.state() instanceof InHand
                && proposal != null
                && !proposal.by().equals(actor.account())
                && permissions.allows(actor, OversightActions.CONFIRM, complaint.belonging()))
            verbs.addAll(List.of("confirm", "return"));
        if (complaint.state() instanceof Rated
                && permissions.allows(actor, OversightActions.LOOK_AGAIN, complaint.belonging()))
            verbs.add("look-again");
        verbs.addAll(erasureVerbs(complaint, actor));
        return verbs;
    }

    private List<String> erasureVerbs(Complaint complaint, Actor actor) {
        var proposed = erasures.open(complaint.id());
        if (proposed.isEmpty())
            return complaint.isNamed() && permissions.allows(actor, OversightActions.ERASE, complaint.belonging())
                    ? List.of("erase")
                    : List.of();
        return !proposed.get().by().equals(actor.account())
                        && permissions.allows(actor, OversightActions.GRANT_ERASURE, complaint.belonging())
                ? List.of("confirm-erasure", "return-erasure")
                : List.of();
    }

    /** Whoever may order a visit to the institution at all may order it because of a complaint. */
    public boolean mayVisit(Complaint complaint, Actor actor) {
        return complaint.about().flatMap(institutions::find).map(Institution::belonging).stream()
                .anyMatch(belonging -> permissions.allows(actor, "inspection.visit.order", belonging));
    }

    private @Nullable String name(Complaint complaint) {
        return complaint
                .about()
                .flatMap(institutions::find)
                .map(Institution::name)
                .orElse(null);
    }

    private @Nullable Instant due(Complaint complaint) {
        return matters.openAbout(ComplaintMatters.COMPLAINT, complaint.id()).stream()
                .map((Matter matter) -> matter.deadline().at())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Answered told(ComplaintState state) {
        return state instanceof Told told ? told.told() : null;
    }

    private static @Nullable Rated rated(ComplaintState state) {
        return state instanceof Rated rated ? rated : state instanceof Closed closed ? closed.rated() : null;
    }
}
