package shanyu.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shanyu.identity.Actor;
import shanyu.oversight.Complaint;
import shanyu.oversight.ComplaintClosing;
import shanyu.oversight.ComplaintIntake;
import shanyu.oversight.ComplaintKind;
import shanyu.oversight.ComplaintOutcome;
import shanyu.oversight.Complaints;
import shanyu.oversight.Filed;
import shanyu.oversight.NewComplaint;
import shanyu.server.HouseClock;

/**
 * Plays what parents complain of: more of places whose hidden risk is high, and there more often rightly. One is never
 * answered, one was rated low and waits for a second look, one is about a place nobody registered.
 */
@Component
class OversightPlay {
    private static final int MANY = 36;
    private static final List<ComplaintKind> KINDS = List.of(
            ComplaintKind.SAFETY, ComplaintKind.CARE, ComplaintKind.FOOD, ComplaintKind.FEES, ComplaintKind.STAFF);

    private final ComplaintIntake intake;
    private final Complaints complaints;
    private final ComplaintClosing closing;
    private final Entrances entrances;
    private final Players players;
    private final HouseClock clock;

    OversightPlay(
            ComplaintIntake intake,
            Complaints complaints,
            ComplaintClosing closing,
            Entrances entrances,
            Players players,
            HouseClock clock) {
        this.intake = intake;
        this.complaints = complaints;
        this.closing = closing;
        this.entrances = entrances;
        this.players = players;
        this.clock = clock;
    }

    void prepare(Agenda agenda, LocalDate today) {
        var random = new Random(20210520);
        for (int i = 0; i < MANY; i++) {
            var day = today.minusDays(12 + random.nextInt(290));
            long seed = random.nextLong();
            int minute = i % 60;
            agenda.put(day, 12, minute, "a complaint", () -> complain(agenda, day, new Random(seed)));
        }
        agenda.put(today.minusDays(45), 19, 5, "a complaint nobody answers", () -> overdue(agenda, today));
        agenda.put(today.minusDays(30), 20, 10, "a complaint rated low", () -> ratedLow(agenda, today));
        agenda.put(today.minusDays(5), 18, 20, "an unlicensed place", this::unlicensed);
        agenda.put(today.minusDays(1), 7, 0, "complaints close", closing::close);
    }

    private void complain(Agenda agenda, LocalDate day, Random random) {
        var about = choose(random);
        var filed = file(about.id(), KINDS.get(random.nextInt(KINDS.size())), random.nextInt(3) == 0, random.nextInt());
        boolean rightly = random.nextDouble() < 0.15 + about.nursery().risk();
        var outcome = rightly
                ? random.nextInt(4) == 0 ? ComplaintOutcome.PARTLY_UPHELD : ComplaintOutcome.UPHELD
                : random.nextInt(4) == 0 ? ComplaintOutcome.CANNOT_BE_ESTABLISHED : ComplaintOutcome.NOT_UPHELD;
        int stars = 3 + random.nextInt(3);
        agenda.put(day.plusDays(1), 10, 0, "accepted", () -> accept(filed.id()));
        agenda.put(day.plusDays(4), 11, 0, "answer proposed", () -> propose(filed.id(), outcome));
        agenda.put(day.plusDays(5), 15, 0, "answer confirmed", () -> confirm(filed.id()));
        if (random.nextInt(3) > 0)
            agenda.put(
                    day.plusDays(7),
                    21,
                    0,
                    "rated",
                    () -> complaints
                            .rate(filed.number(), filed.code(), stars, "谢谢处理（演示）")
                            .orThrow());
    }

    private void overdue(Agenda agenda, LocalDate today) {
        var filed = file(entrances.numbered("1").id(), ComplaintKind.CARE, true, 1);
        agenda.put(today.minusDays(42), 10, 0, "accepted", () -> accept(filed.id()));
    }

    private void ratedLow(Agenda agenda, LocalDate today) {
        var filed = file(entrances.numbered("2").id(), ComplaintKind.OTHER, false, 2);
        agenda.put(today.minusDays(28), 10, 0, "accepted", () -> accept(filed.id()));
        agenda.put(today.minusDays(20), 10, 0, "proposed", () -> propose(filed.id(), ComplaintOutcome.NOT_UPHELD));
        agenda.put(today.minusDays(19), 10, 0, "confirmed", () -> confirm(filed.id()));
        agenda.put(
                today.minusDays(2),
                20,
                0,
                "rated low",
                () -> complaints
                        .rate(filed.number(), filed.code(), 1, "没有人来看过（演示）")
                        .orThrow());
    }

    private void unlicensed() {
        file(
                new NewComplaint(
                        ComplaintKind.UNLICENSED,
                        null,
                        "梅花路某小区 3 号楼底层（演示）",
                        "310115016",
                        "楼下住宅里每天有十来个一两岁的孩子，没有招牌（演示）",
                        clock.today(),
                        "",
                        "",
                        List.of()),
                3);
    }

    /** Of four places taken at random the one with the highest hidden risk. */
    private Entrant choose(Random random) {
        var all = new ArrayList<>(entrances.everybody());
        all.removeIf(of -> !of.nursery().district().equals(District.PUDONG.code()));
        return random.ints(4, 0, all.size())
                .mapToObj(all::get)
                .filter(of -> !entrances.now(of).life().code().equals("PREPARING"))
                .max(Comparator.comparingDouble(of -> of.nursery().risk()))
                .orElseGet(() -> entrances.numbered("1"));
    }

    private Filed file(UUID institution, ComplaintKind kind, boolean named, int from) {
        return file(
                new NewComplaint(
                        kind,
                        institution,
                        "",
                        null,
                        "接孩子时看到的情况，希望有人来看看（演示）",
                        clock.today().minusDays(1),
                        named ? "演示家长" : "",
                        named ? "13900000000" : "",
                        List.of()),
                from);
    }

    private Filed file(NewComplaint complaint, int from) {
        String ticket = clock.replay(clock.instant().minus(Duration.ofMinutes(4)), intake::ticket);
        return intake.file(complaint, ticket, "demo-" + from).orThrow();
    }

    private void accept(UUID id) {
        complaints.accept(id, now(id).version(), holder(now(id))).orThrow();
    }

    private void propose(UUID id, ComplaintOutcome outcome) {
        String answer = switch (outcome) {
            case UPHELD -> "经核查，反映的情况属实，已责成机构改正（演示）。";
            case PARTLY_UPHELD -> "经核查，反映的情况部分属实，已责成机构改正（演示）。";
            case NOT_UPHELD -> "经核查，反映的情况与事实不符（演示）。";
            case CANNOT_BE_ESTABLISHED -> "经核查，现有材料不能证实反映的情况（演示）。";
        };
        complaints
                .propose(id, now(id).version(), outcome, answer, holder(now(id)))
                .orThrow();
    }

    private void confirm(UUID id) {
        complaints.confirm(id, now(id).version(), players.named("district")).orThrow();
    }

    private Complaint now(UUID id) {
        return complaints.find(id).orElseThrow();
    }

    private Actor holder(Complaint complaint) {
        String letter = complaint.department();
        String username = letter == null ? null : District.PUDONG.departments().get(letter);
        return players.named(username == null ? Cast.townOfficer(complaint.town()) : username);
    }
}
