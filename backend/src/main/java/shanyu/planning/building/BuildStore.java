package shanyu.planning.building;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shanyu.server.Rows;

/** Rows of building projects, their steps and the new days asked for. */
@Component
class BuildStore {
    private final JdbcClient db;

    BuildStore(JdbcClient db) {
        this.db = db;
    }

    void add(Building building, UUID by) {
        bind(db.sql("""
                        insert into planning.building (id, district, town, name, kind, work, address, longitude, latitude,
                            site_area_m2, floor_area_m2, outdoor_area_m2, top_storey, residents, nursery_classes,
                            nursery_places, institution, note, entered_by, entered_at)
                        values (:id, :district, :town, :name, :kind, :work, :address, :longitude, :latitude, :siteArea,
                            :floorArea, :outdoorArea, :storey, :residents, :classes, :places, :institution, :note, :by, :at)
                        """), building.facts())
                .param("id", building.id())
                .param("district", building.district())
                .param("by", by)
                .param("at", Timestamp.from(building.enteredAt()))
                .update();
        for (var step : building.steps())
            db.sql("""
                            insert into planning.building_step (building, step, planned_on, done_on, recorded_at)
                            values (:building, :step, :planned, :done, case when :done::date is null then null else :at::timestamptz end)
                            """)
                    .param("building", building.id())
                    .param("step", step.step().name())
                    .param("planned", step.plannedOn())
                    .param("done", step.doneOn())
                    .param("at", Timestamp.from(building.enteredAt()))
                    .update();
    }

    /** False when the row has moved on from the version given. */
    boolean change(Building building, BuildFacts facts) {
        return bind(db.sql("""
                                update planning.building
                                set town = :town, name = :name, kind = :kind, work = :work, address = :address,
                                    longitude = :longitude, latitude = :latitude, site_area_m2 = :siteArea,
                                    floor_area_m2 = :floorArea, outdoor_area_m2 = :outdoorArea, top_storey = :storey,
                                    residents = :residents, nursery_classes = :classes, nursery_places = :places,
                                    institution = :institution, note = :note, version = version + 1
                                where id = :id and version = :version
                                """), facts)
                        .param("id", building.id())
                        .param("version", building.version())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, BuildFacts facts) {
        return sql.param("town", facts.town())
                .param("name", facts.name())
                .param("kind", facts.kind().name())
                .param("work", facts.work().name())
                .param("address", facts.address())
                .param("longitude", facts.longitude())
                .param("latitude", facts.latitude())
                .param("siteArea", facts.siteAreaM2())
                .param("floorArea", facts.floorAreaM2())
                .param("outdoorArea", facts.outdoorAreaM2())
                .param("storey", facts.topStorey())
                .param("residents", facts.residents())
                .param("classes", facts.nurseryClasses())
                .param("places", facts.nurseryPlaces())
                .param("institution", facts.institution())
                .param("note", facts.note());
    }

    /** Takes the next version, so that whoever looked at the one before is told. False when it has moved on already. */
    boolean touch(Building building, @Nullable Instant droppedAt) {
        return db.sql("""
                                update planning.building
                                set version = version + 1, dropped_at = coalesce(:dropped::timestamptz, dropped_at)
                                where id = :id and version = :version
                                """)
                        .param("dropped", droppedAt == null ? null : Timestamp.from(droppedAt))
                        .param("id", building.id())
                        .param("version", building.version())
                        .update()
                == 1;
    }

    void done(UUID building, BuildStep step, LocalDate day, Instant at) {
        db.sql("update planning.building_step set done_on = :day, recorded_at = :at "
                        + "where building = :building and step = :step")
                .param("day", day)
                .param("at", Timestamp.from(at))
                .param("building", building)
                .param("step", step.name())
                .update();
    }

    void plan(UUID building, BuildStep step, LocalDate day) {
        db.sql("update planning.building_step set planned_on = :day where building = :building and step = :step")
                .param("day", day)
                .param("building", building)
                .param("step", step.name())
                .update();
    }

    /** Marks that a matter is opened for this planned day; false when it was before. */
    boolean markLate(UUID building, StepDates step) {
        return db.sql("""
                                update planning.building_step set late_for = planned_on
                                where building = :building and step = :step and late_for is distinct from planned_on
                                """)
                        .param("building", building)
                        .param("step", step.step().name())
                        .update()
                == 1;
    }

    Optional<Building> find(UUID id) {
        return list("where b.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Projects of a district that are not given up, with steps done and recorded by a moment. */
    List<Building> standing(String district, Instant moment) {
        return list(
                "where b.district = :district and b.entered_at <= :moment and (b.dropped_at is null or b.dropped_at > :moment)",
                Map.of("district", district, "moment", Timestamp.from(moment)));
    }

    /** Projects with a step that was to be done before a day, is not, and of which nobody has been told. */
    List<Building> untoldLate(LocalDate day) {
        return list("""
                        where b.dropped_at is null and exists (select 1 from planning.building_step s
                            where s.building = b.id and s.done_on is null and s.planned_on < :day
                              and s.late_for is distinct from s.planned_on)""", Map.of("day", day));
    }

    boolean isNamed(String town, String name, @Nullable UUID other) {
        return db.sql("""
                        select exists (select 1 from planning.building
                                       where town = :town and name = :name and dropped_at is null
                                         and (:other::uuid is null or id <> :other))
                        """)
                .param("town", town)
                .param("name", name)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    List<Building> list(String where, Map<String, ?> parameters) {
        var buildings = db.sql("select b.* from planning.building b " + where + " order by b.town, b.name, b.id")
                .params(parameters)
                .query((row, n) -> building(row))
                .list();
        var steps = steps(buildings.stream().map(Building::id).toList());
        return buildings.stream()
                .map(each -> new Building(
                        each.id(),
                        each.district(),
                        each.facts(),
                        steps.getOrDefault(each.id(), List.of()),
                        each.enteredAt(),
                        each.droppedAt(),
                        each.version()))
                .toList();
    }

    private Map<UUID, List<StepDates>> steps(Collection<UUID> of) {
        var steps = new HashMap<UUID, List<StepDates>>();
        if (of.isEmpty()) return steps;
        db.sql(
                        "select building, step, planned_on, done_on from planning.building_step where building = any(:ids::uuid[])")
                .param("ids", of.toArray(UUID[]::new))
                .query(row -> {
                    steps.computeIfAbsent(row.getObject("building", UUID.class), id -> new ArrayList<>())
                            .add(new StepDates(
                                    BuildStep.valueOf(row.getString("step")),
                                    row.getObject("planned_on", LocalDate.class),
                                    row.getObject("done_on", LocalDate.class)));
                });
        steps.values().forEach(each -> each.sort(Comparator.comparing(StepDates::step)));
        return steps;
    }

    private static Building building(ResultSet row) throws SQLException {
        var facts = new BuildFacts(
                row.getString("name"),
                row.getString("town"),
                BuildKind.valueOf(row.getString("kind")),
                BuildWork.valueOf(row.getString("work")),
                row.getString("address"),
                row.getObject("longitude", Double.class),
                row.getObject("latitude", Double.class),
                row.getObject("site_area_m2", Integer.class),
                row.getObject("floor_area_m2", Integer.class),
                row.getObject("outdoor_area_m2", Integer.class),
                row.getObject("top_storey", Integer.class),
                row.getObject("residents", Integer.class),
                row.getInt("nursery_classes"),
                row.getInt("nursery_places"),
                row.getObject("institution", UUID.class),
                row.getString("note"));
        return new Building(
                row.getObject("id", UUID.class),
                row.getString("district"),
                facts,
                List.of(),
                Rows.at(row, "entered_at"),
                Rows.instant(row, "dropped_at"),
                row.getInt("version"));
    }
}
