package shanyu.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shanyu.identity.Accounts;
import shanyu.identity.Agencies;
import shanyu.identity.Agency;
import shanyu.identity.Divisions;
import shanyu.identity.Role;
import shanyu.server.HouseClock;
import tools.jackson.databind.ObjectMapper;

/** Brings the offices, towns and people of both districts on stage ({@code demo/cast.yaml}). */
@Component
public class Cast {
    private static final Map<String, String> PLAIN_TOWNS =
            Map.of("310115016", "town-huamu", "310115004", "town-weifang", "319901001", "town-dongan");

    private final Divisions divisions;
    private final Agencies agencies;
    private final Accounts accounts;
    private final HouseClock clock;
    private final ObjectMapper json;

    Cast(Divisions divisions, Agencies agencies, Accounts accounts, HouseClock clock, ObjectMapper json) {
        this.divisions = divisions;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
        this.json = json;
    }

    /**
     * An inspector to be entered in the library.
     *
     * @param department letter of the department, without the mark of the district
     */
    public record Inspector(UUID account, String username, String name, Agency agency, String department) {}

    /** User name of a town's officer; a few are plain, so that they are easily tried. */
    static String townOfficer(String town) {
        return PLAIN_TOWNS.getOrDefault(town, "town-" + town);
    }

    public boolean isOnStage() {
        return !divisions.districts(clock.today()).isEmpty();
    }

    /** All of it, unless the cast is already there. Answers the inspectors, for the library of the inspection room. */
    @Transactional
    public List<Inspector> enter(String password) {
        if (isOnStage()) return List.of();
        Script script = Script.read(json);
        script.divisions().forEach(divisions::add);
        Map<String, Agency> offices = script.agencies().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, office -> agencies.add(office.getValue())));
        String hash = accounts.hash(password);
        script.accounts()
                .forEach((username, person) -> accounts.openHashed(
                        username,
                        hash,
                        person.name(),
                        office(offices, person.agency()).id(),
                        person.roles()));
        return inspectors(script, offices, hash);
    }

    private List<Inspector> inspectors(Script script, Map<String, Agency> offices, String hash) {
        var entered = new ArrayList<Inspector>();
        script.inspectors().forEach((key, count) -> {
            var office = office(offices, key);
            for (int i = 1; i <= count; i++) {
                String username = "insp-" + key.toLowerCase(Locale.ROOT) + i;
                String name = Names.person(username);
                var account = accounts.openHashed(username, hash, name, office.id(), Set.of(Role.INSPECTOR));
                entered.add(new Inspector(account, username, name, office, String.valueOf(office.department())));
            }
        });
        return entered;
    }

    private static Agency office(Map<String, Agency> offices, String key) {
        var office = offices.get(key);
        if (office == null) throw new IllegalStateException("demo/cast.yaml names no agency " + key);
        return office;
    }
}
