package shanyu.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.inspection.draw.Calendars;
import shanyu.inspection.draw.Commits;
import shanyu.inspection.draw.Disclosures;
import shanyu.inspection.draw.DrawKeys;
import shanyu.inspection.draw.Draws;
import shanyu.inspection.draw.Entropies;
import shanyu.inspection.draw.Lottery;
import shanyu.inspection.draw.Proofs;
import shanyu.inspection.draw.Round;
import shanyu.inspection.draw.RoundLists;
import shanyu.inspection.draw.Rounds;
import shanyu.server.http.Paging;
import shanyu.shared.Outcome;
import shanyu.verifier.value.Hex;
import shanyu.verifier.vrf.Ecvrf;

/** Plays the rounds of a district: keys, calendars, and each month from commit to disclosure. Lottery numbers are invented. */
@Component
class RoundPlay {
    private final Players players;
    private final DemoKeys demoKeys;
    private final DrawKeys drawKeys;
    private final Calendars calendars;
    private final RoundLists lists;
    private final Rounds rounds;
    private final Commits commits;
    private final Entropies entropies;
    private final Proofs proofs;
    private final Draws draws;
    private final Disclosures disclosures;
    private final VisitPlay visits;
    private final Map<UUID, String> values = new HashMap<>();

    RoundPlay(
            Players players,
            DemoKeys demoKeys,
            DrawKeys drawKeys,
            Calendars calendars,
            RoundLists lists,
            Rounds rounds,
            Commits commits,
            Entropies entropies,
            Proofs proofs,
            Draws draws,
            Disclosures disclosures,
            VisitPlay visits) {
        this.players = players;
        this.demoKeys = demoKeys;
        this.drawKeys = drawKeys;
        this.calendars = calendars;
        this.lists = lists;
        this.rounds = rounds;
        this.commits = commits;
        this.entropies = entropies;
        this.proofs = proofs;
        this.draws = draws;
        this.disclosures = disclosures;
        this.visits = visits;
    }

    /** Puts a district's year and a bit on the agenda. */
    void prepare(Agenda agenda, District district, LocalDate start, LocalDate today, String password) {
        // One after the other: the order of registration is the keys' order in every manifest.
        int minute = 0;
        for (String holder : district.keyHolders()) {
            agenda.put(start.minusDays(45), 10, minute++, "key of " + holder, () -> register(holder, false, password));
        }
        for (String holder : district.standby()) {
            agenda.put(start.minusDays(45), 10, minute++, "key of " + holder, () -> register(holder, true, password));
        }
        agenda.put(start.minusDays(2), 9, 0, "calendar", () -> publish(agenda, district, start.getYear()));
        for (int year = start.getYear() + 1; year <= today.getYear(); year++) {
            int next = year;
            agenda.put(LocalDate.of(year, 1, 2), 9, 0, "calendar", () -> publish(agenda, district, next));
        }
    }

    private void register(String holder, boolean standby, String password) {
        var key = demoKeys.make(holder, password);
        drawKeys.register(key.publicKey().hex(), standby, actor(holder)).orThrow();
    }

    private void publish(Agenda agenda, District district, int year) {
        calendars
                .publish(new Calendars.Layout(year, Lottery.SSQ, 4, 6), actor(district.office()))
                .orThrow();
        var filter = new RoundLists.Filter(district.code(), null, null, year, null, "planned", null);
        var planned = new ArrayList<RoundLists.Row>();
        int page = 0;
        for (var listed = lists.list(filter, new Paging(null, page, 200));
                !listed.items().isEmpty();
                listed = lists.list(filter, new Paging(null, ++page, 200))) {
            planned.addAll(listed.items());
        }
        planned.sort(Comparator.comparing(RoundLists.Row::entropyTime).thenComparing(RoundLists.Row::scope));
        planned.forEach(row -> month(agenda, district, row.id(), row.entropyTime()));
    }

    private void month(Agenda agenda, District district, UUID round, Instant event) {
        var of = rounds.find(round).orElseThrow();
        var random = new Random(Seeds.of(of.scope() + " " + of.month()));
        agenda.put(event.minus(Duration.ofHours(59)), "commit", () -> {
            var planned = rounds.find(round).orElseThrow();
            // A town without anybody in service has nothing to draw: its round stays planned and is missed, openly.
            if (!(commits.commit(round, version(round), office(planned, district)) instanceof Outcome.Done)) return;
            var trouble = trouble(planned);
            if (trouble == Trouble.DEAD) {
                agenda.put(
                        event.minus(Duration.ofHours(20)),
                        "a round given up",
                        () -> rounds.die(round, version(round), "登记册导入有误，本轮作废（演示）", office(planned, district))
                                .orThrow());
                return;
            }
            var at = event.plus(Duration.ofHours(12));
            agenda.put(at, "entropy", () -> enter(round, district, numbers(random)));
            agenda.put(at.plus(Duration.ofMinutes(50)), "confirm", () -> confirm(round, district));
            if (trouble == Trouble.STALLED) {
                agenda.put(
                        event.plus(Duration.ofDays(20)),
                        "a round stalled",
                        () -> rounds.stall(round, version(round), "密钥机构逾期未出具证明（演示）", office(planned, district))
                                .orThrow());
                return;
            }
            int wait = 90;
            for (String holder : district.keyHolders()) {
                agenda.put(at.plus(Duration.ofMinutes(wait)), "proof of " + holder, () -> prove(round, holder));
                wait += 35;
            }
            agenda.put(at.plus(Duration.ofHours(4)), "draw", () -> draw(agenda, district, round));
        });
    }

    /** One of each trouble, always in the same towns, each in a spring of its own. */
    private enum Trouble {
        NONE,
        DEAD,
        STALLED
    }

    private static Trouble trouble(Round round) {
        if (round.month().getMonthValue() != 4) return Trouble.NONE;
        return switch (String.valueOf(round.town())) {
            case "310115143" -> Trouble.DEAD;
            case "310115144" -> Trouble.STALLED;
            default -> Trouble.NONE;
        };
    }

    private void enter(UUID round, District district, String value) {
        var bound = rounds.find(round).orElseThrow();
        entropies.enter(round, version(round), value, office(bound, district)).orThrow();
        values.put(round, value);
    }

    private void confirm(UUID round, District district) {
        String value = String.valueOf(values.remove(round));
        entropies
                .confirm(round, version(round), value, actor(district.secretary()))
                .orThrow();
    }

    private void prove(UUID round, String holder) {
        byte[] alpha = proofs.alpha(rounds.find(round).orElseThrow()).orElseThrow();
        String pi = Hex.of(Ecvrf.prove(demoKeys.of(holder), alpha).bytes());
        proofs.post(round, version(round), pi, actor(holder)).orThrow();
    }

    private void draw(Agenda agenda, District district, UUID round) {
        var drawn = draws.draw(round, version(round), office(rounds.find(round).orElseThrow(), district))
                .orThrow();
        LocalDate last = visits.prepare(agenda, district, round);
        agenda.put(
                last.plusDays(1),
                10,
                0,
                "disclosure",
                () -> disclosures
                        .disclose(round, version(round), office(drawn, district))
                        .orThrow());
    }

    /** Six red of 33 and one blue of 16, as the rules text spells them. */
    private static String numbers(Random random) {
        var red = new TreeSet<Integer>();
        while (red.size() < 6) red.add(1 + random.nextInt(33));
        var drawnOrder = new ArrayList<>(red);
        Collections.shuffle(drawnOrder, random);
        var text = new StringBuilder();
        drawnOrder.forEach(number -> text.append("%02d-".formatted(number)));
        return text.append("%02d".formatted(1 + random.nextInt(16))).toString();
    }

    private int version(UUID round) {
        return rounds.find(round).orElseThrow().version();
    }

    private Actor office(Round round, District district) {
        return round.town() == null ? actor(district.office()) : actor(Cast.townOfficer(round.town()));
    }

    private Actor actor(String username) {
        return players.named(username);
    }
}
