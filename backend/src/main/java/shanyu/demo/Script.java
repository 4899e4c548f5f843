package shanyu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import shanyu.identity.Agency;
import shanyu.identity.Division;
import shanyu.identity.Role;
import shanyu.shared.DateRange;
import shanyu.shared.DivisionCode;
import tools.jackson.databind.ObjectMapper;

/** Who is on stage: {@code cast.yaml} for offices and people, {@code towns.csv} for Pudong's towns. */
record Script(
        List<Division> divisions,
        Map<String, Agency> agencies,
        Map<String, Person> accounts,
        Map<String, Integer> inspectors) {
    /** The last re-drawing of a whole town was of 2012 (南汇新城镇); small shifts of borders since are not modelled. */
    private static final LocalDate PRESENT_TOWNS = LocalDate.of(2013, 1, 1);

    record Person(String agency, String name, Set<Role> roles) {}

    private record Place(
            String code,
            String name,
            String nameEn,
            @Nullable String kind) {}

    private record Office(
            Agency.Kind kind,
            String name,
            String nameEn,
            String district,
            @Nullable String town,
            @Nullable String department) {}

    private record File(
            List<Place> districts,
            List<Place> inventedTowns,
            Map<String, Office> agencies,
            Map<String, Person> accounts,
            Map<String, Integer> inspectors) {}

    static Script read(ObjectMapper json) {
        Map<String, Object> yaml = new Yaml().load(text("demo/cast.yaml"));
        var file = json.convertValue(yaml, File.class);
        var divisions = new ArrayList<Division>();
        file.districts()
                .forEach(place -> divisions.add(division(place.code(), place.name(), place.nameEn(), "district")));
        var towns = new ArrayList<Division>();
        file.inventedTowns()
                .forEach(place ->
                        towns.add(division(place.code(), place.name(), place.nameEn(), String.valueOf(place.kind()))));
        text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> towns.add(
                        division(cell[0], cell[2], Names.english(cell[2]), cell[3].equals("街道") ? "street" : "town")));
        divisions.addAll(towns);
        var agencies = new LinkedHashMap<String, Agency>();
        file.agencies().forEach((key, office) -> agencies.put(key, agency(office)));
        var accounts = new LinkedHashMap<String, Person>(file.accounts());
        for (Division town : towns) {
            String code = town.code().value();
            String key = "town-" + code;
            agencies.put(key, townOffice(town));
            String username = Cast.townOfficer(code);
            accounts.put(username, new Person(key, Names.person(username), Set.of(Role.TOWN_OFFICER)));
        }
        return new Script(divisions, agencies, accounts, file.inspectors());
    }

    private static Agency agency(Office office) {
        return new Agency(
                UUID.randomUUID(),
                office.kind(),
                office.name(),
                office.nameEn(),
                office.district(),
                office.town(),
                office.department());
    }

    private static Agency townOffice(Division town) {
        return new Agency(
                UUID.randomUUID(),
                Agency.Kind.TOWN,
                town.name() + (town.kind().equals("street") ? "办事处" : "人民政府"),
                town.nameEn() + " Office",
                town.district().value(),
                town.code().value(),
                "J");
    }

    private static Division division(String code, String name, String nameEn, String kind) {
        var division = new DivisionCode(code);
        return new Division(division, name, nameEn, kind, division.district(), DateRange.since(PRESENT_TOWNS));
    }

    static String text(String resource) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
