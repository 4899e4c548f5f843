package shanyu.planning.siting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.identity.Actor;
import shanyu.planner.walk.ReferenceSystem;
import shanyu.planning.ChildrenFigures;
import shanyu.planning.FigureStatus;
import shanyu.planning.Ground;
import shanyu.planning.Grounds;
import shanyu.shared.Wgs84;

/** 书院镇, where no test has put an institution: its children alone are counted, its fullest cells have venues. */
final class Shuyuan {
    static final String TOWN = "310115142";
    static final String DISTRICT = "310115000";

    private final Grounds grounds;
    private final Candidates candidates;

    Shuyuan(JdbcClient db, ChildrenFigures figures, Grounds grounds, Candidates candidates, Actor district) {
        this.grounds = grounds;
        this.candidates = candidates;
        db.sql("delete from planning.town_children").update();
        figures.enter(TOWN, LocalDate.of(2024, 12, 31), 600, FigureStatus.ESTIMATED, "推算", district)
                .orThrow();
        db.sql("""
                        update planning.candidate_version set withdrawn_because = '试验结束' where candidate in (
                            select id from planning.candidate where town = :town)
                        """).param("town", TOWN).update();
    }

    Ground ground(LocalDate day) {
        return grounds.of(DISTRICT, day);
    }

    /** Middles of the cells with most children first. */
    List<Wgs84> fullest(LocalDate day) {
        var demand = ground(day).demand();
        return IntStream.range(0, demand.cells().size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer n) -> -demand.children()[n])
                        .thenComparing(n -> n))
                .map(n -> demand.cells().get(n).middle())
                .toList();
    }

    /** The middle that lies farthest from a place. */
    Wgs84 farthest(LocalDate day, Wgs84 from) {
        return fullest(day).stream()
                .max(Comparator.comparingDouble(from::metresTo))
                .orElseThrow();
    }

    Candidate venue(Wgs84 at, int places, long rent, int fromYear, Actor by) {
        var position = Venue.converted(ReferenceSystem.WGS84, at.longitude(), at.latitude());
        var venue = new Venue(
                CandidateKind.OFFICE_BUILDING,
                "书院 " + UUID.randomUUID(),
                "试验路 3 号",
                position,
                ReferenceSystem.WGS84,
                places,
                rent,
                0,
                0,
                fromYear,
                "");
        return candidates.enter(DISTRICT, TOWN, venue, by).orThrow();
    }
}
