package shanyu.inspection.draw;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A national lottery as a source of public entropy, with the one spelling of its outcome: the numbers of each group in
 * drawn order, two digits each, joined by hyphens. Days and times are those its operator announces; a round whose
 * lottery is not held finds no entropy and stalls.
 */
public enum Lottery {
    /** 双色球: six red of 33, one blue of 16. */
    SSQ(
            LocalTime.of(21, 15),
            Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY),
            new Group(6, 33),
            new Group(1, 16)),
    /** 超级大乐透: five of 35, two of 12. */
    DLT(
            LocalTime.of(21, 25),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
            new Group(5, 35),
            new Group(2, 12));

    private final LocalTime time;
    private final Set<DayOfWeek> days;
    private final List<Group> groups;

    Lottery(LocalTime time, Set<DayOfWeek> days, Group... groups) {
        this.time = time;
        this.days = days;
        this.groups = List.of(groups);
    }

    /** So many different numbers from 1 to {@code highest}. */
    private record Group(int count, int highest) {}

    /** Word in a round's entropy source, e.g. {@code ssq}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lottery> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** When it is drawn, Shanghai time. */
    public LocalTime time() {
        return time;
    }

    public boolean isDrawnOn(DayOfWeek day) {
        return days.contains(day);
    }

    /** What its value looks like, for a form to show, e.g. {@code dd-dd-dd-dd-dd-dd-dd}. */
    public String form() {
        return String.join(
                "-",
                java.util.Collections.nCopies(
                        groups.stream().mapToInt(Group::count).sum(), "dd"));
    }

    /** Whether a value is spelled in the one way allowed, with numbers this lottery can draw. */
    public boolean isCanonical(String value) {
        int count = groups.stream().mapToInt(Group::count).sum();
        if (!value.matches("[0-9]{2}(-[0-9]{2}){%d}".formatted(count - 1))) return false;
        var numbers = Stream.of(value.split("-")).map(Integer::parseInt).toList();
        int from = 0;
        for (var group : groups) {
            var part = numbers.subList(from, from + group.count());
            if (new HashSet<>(part).size() < part.size()) return false;
            if (part.stream().anyMatch(number -> number < 1 || number > group.highest())) return false;
            from += group.count();
        }
        return true;
    }
}
