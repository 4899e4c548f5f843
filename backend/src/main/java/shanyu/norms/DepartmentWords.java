package shanyu.norms;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shanyu.server.HouseClock;
import shanyu.server.sheets.CellWords;

/** Letters of departments as the corpus names them today: one, or several parted by blanks. */
@Component
public class DepartmentWords implements CellWords {
    private final Norms norms;
    private final HouseClock clock;

    DepartmentWords(Norms norms, HouseClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public String of(String code, boolean english) {
        return Arrays.stream(code.split(" "))
                .map(letter -> word(letter, english))
                .collect(Collectors.joining(english ? ", " : "、"));
    }

    private String word(String letter, boolean english) {
        return norms.asOf(clock.today()).departments().stream()
                .flatMap(edition -> edition.content().stream())
                .filter(department -> department.code().equals(letter))
                .map(department -> english ? department.nameEn() : department.name())
                .findFirst()
                .orElse(letter);
    }
}
