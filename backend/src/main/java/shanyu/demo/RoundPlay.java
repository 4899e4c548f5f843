package shanyu.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
import shanyu.inspection.draw.EntropySource;
import shanyu.inspection.draw.Lottery;
import shanyu.inspection.draw.Proofs;
import shanyu.inspection.draw.Round;
import shanyu.inspection.draw.Round.Kind;
import shanyu.inspection.draw.RoundLists;
import shanyu.inspection.draw.Rounds;
import shanyu.server.HouseClock;
import shanyu.server.http.Paging;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;
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
    private final HouseClock clock;
    private final Map<UUID, String> values = new HashMap<>();
    private YearMonth present = YearMonth.of(0, 1);

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
            VisitPlay visits,
            HouseClock clock) {
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
        this.clock = clock;
    }

    /** Puts a district's year and a bit on the agenda. */
    void prepare(Agenda agenda, District district, LocalDate start, LocalDate today, String password) {
        present = YearMonth.from(today);
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
        var trouble = Trouble.of(of, present);
        agenda.put(event.minus(Duration.ofHours(59)), "commit", () -> {
            var planned = rounds.find(round).orElseThrow();
            if (commits.commit(round, version(round), office(planned, district))
                    instanceof Outcome.Refused<Round>(var refusal)) {
                forgo(planned, refusal, district);
                return;
            }
            if (trouble == Trouble.DEAD) {
                agenda.put(
                        event.minus(Duration.ofHours(20)),
                        "a round given up",
                        () -> rounds.die(round, version(round), "登记册导入有误，本轮作废（演示）", office(planned, district))
                                .orThrow());
                return;
            }
            var at = event.plus(Duration.ofHours(12));
            if (trouble == Trouble.DISPUTED) {
                agenda.put(at.minus(Duration.ofMinutes(40)), "a slip", () -> enter(round, district, numbers(random)));
                agenda.put(at.minus(Duration.ofMinutes(20)), "dispute", () -> dispute(round, district));
            }
            agenda.put(at, "entropy", () -> enter(round, district, numbers(random)));
            agenda.put(at.plus(Duration.ofMinutes(50)), "confirm", () -> confirm(round, district));
            prove(agenda, district, planned, at, trouble);
        });
    }

    /**
     * Nobody is left to draw, since everybody has been checked as often as a year allows: the round is given up in time. A town
     * without anybody in service stays planned and is missed, openly.
     */
    private void forgo(Round planned, Refusal refusal, District district) {
        if (!(refusal.facts().get("missing") instanceof List<?> missing) || !missing.contains("all-at-cap")) return;
        String reason = "在册机构均已达年度检查频次上限，本月无对象可抽（演示）";
        rounds.die(planned.id(), version(planned.id()), reason, office(planned, district))
                .orThrow();
    }

    private void prove(Agenda agenda, District district, Round round, Instant at, Trouble trouble) {
        var id = round.id();
        int wait = 90;
        for (String holder : provers(district, round.kind())) {
            agenda.put(at.plus(Duration.ofMinutes(wait)), "proof of " + holder, () -> prove(id, holder));
            wait += 35;
            if (trouble == Trouble.STALLED) {
                agenda.put(at.plus(Duration.ofDays(20)), "a round stalled", () -> stall(agenda, district, id));
                return;
            }
        }
        agenda.put(at.plus(Duration.ofHours(4)), "draw", () -> draw(agenda, district, id, trouble));
    }

    /** A key office kept silent: the round's rows wait for another event, and the stand-by key takes the silent one's place. */
    private void stall(Agenda agenda, District district, UUID id) {
        var office = office(rounds.find(id).orElseThrow(), district);
        rounds.stall(id, version(id), "密钥机构逾期未出具证明（演示）", office).orThrow();
        agenda.put(clock.instant().plus(Duration.ofDays(2)), "a supplementary round", () -> {
            var source = EntropySource.onOrAfter(Lottery.SSQ, clock.today().plusDays(9));
            var round = rounds.supplement(id, version(id), "补抽：上轮密钥机构未出具证明（演示）", source)
                    .orThrow();
            month(agenda, district, round.id(), round.entropyTime());
        });
    }

    /** Whose keys the round is bound to. */
    private static List<String> provers(District district, Kind kind) {
        if (kind != Kind.SUPPLEMENTARY) return district.keyHolders();
        return List.of(district.keyHolders().getFirst(), district.standby().getFirst());
    }

    private void enter(UUID round, District district, String value) {
        var bound = rounds.find(round).orElseThrow();
        entropies.enter(round, version(round), value, office(bound, district)).orThrow();
        values.put(round, value);
    }

    private void dispute(UUID round, District district) {
        entropies
                .dispute(round, version(round), "与公告不一致：蓝球号码有误（演示）", actor(district.secretary()))
                .orThrow();
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

    private void draw(Agenda agenda, District district, UUID round, Trouble trouble) {
        var drawn = draws.draw(round, version(round), office(rounds.find(round).orElseThrow(), district))
                .orThrow();
        LocalDate last = visits.prepare(agenda, district, round, trouble);
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
