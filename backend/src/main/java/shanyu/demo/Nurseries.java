package shanyu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import shanyu.geo.Towns;
import shanyu.registry.Contact;
import shanyu.registry.Particulars;
import shanyu.registry.Premises;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Invents the institutions: as many a town as its estimated small children ask for, each near a real shop, park or school of
 * that town (OpenStreetMap), none with the name of a real one. The same list on every machine.
 */
@Component
class Nurseries {
    private static final int PUDONG = 240;
    private static final int LINJIANG = 12;
    private static final int NEWCOMERS = 8;
    private static final int SHORT_LEASE = 6;
    private static final long SEED = 20210513;

    /** The invented district has no map; its institutions stand in the estuary, where no town is. */
    private static final Wgs84 ESTUARY = new Wgs84(122.02, 31.05);

    private final Towns towns;
    private final ObjectMapper json;

    Nurseries(Towns towns, ObjectMapper json) {
        this.towns = towns;
        this.json = json;
    }

    /** All of them, those of the plain-named accounts' towns among them. {@code present} is the first day of the month of start. */
    List<Nursery> invent(LocalDate present) {
        var random = new Random(SEED);
        var landmarks = landmarks();
        var names = new HashSet<String>();
        var nurseries = new ArrayList<Nursery>();
        share().forEach((town, count) -> {
            for (int i = 0; i < count; i++)
                nurseries.add(one(town, landmarks.getOrDefault(town, List.of(ESTUARY)), names, random, present));
        });
        for (int i = 0; i < LINJIANG; i++) {
            nurseries.add(one(i % 2 == 0 ? "319901001" : "319901101", List.of(ESTUARY), names, random, present));
        }
        return nurseries;
    }

    /**
     * Those that are only now being set up, in the plain-named accounts' towns by turns; the seventh has leased its rooms for
     * a year only. To be asked after {@link #invent}, whose names they do not repeat.
     */
    List<Nursery> settingUp(LocalDate present) {
        var random = new Random(SEED + 1);
        var landmarks = landmarks();
        var names = new HashSet<String>();
        invent(present).forEach(nursery -> names.add(nursery.particulars().name()));
        var nurseries = new ArrayList<Nursery>();
        for (int i = 0; i < NEWCOMERS; i++) {
            String town = i % 2 == 0 ? "310115016" : "310115004";
            var nursery = one(town, landmarks.getOrDefault(town, List.of(ESTUARY)), names, random, present);
            nurseries.add(i == SHORT_LEASE ? leasedForAYear(nursery, present) : nursery);
        }
        return nurseries;
    }

    private static Nursery leasedForAYear(Nursery nursery, LocalDate present) {
        var of = nursery.particulars();
        var lease = new Premises(Premises.Tenure.LEASED, present.minusMonths(3), present.plusMonths(9));
        var particulars = new Particulars(
                of.name(),
                of.creditCode(),
                of.town(),
                of.address(),
                of.position(),
                of.traits(),
                of.classes(),
                lease,
                of.contact());
        return new Nursery(nursery.district(), particulars, nursery.openedOn(), nursery.risk());
    }

    private static Wgs84 around(Wgs84 anchor, Random random) {
        return new Wgs84(
                anchor.longitude() + random.nextGaussian() * 0.0012,
                anchor.latitude() + random.nextGaussian() * 0.0010);
    }

    private Nursery one(String town, List<Wgs84> near, Set<String> names, Random random, LocalDate present) {
        var sort = Sort.any(random);
        String name;
        do {
            name = sort.name(random);
        } while (!names.add(name));
        var anchor = near.get(random.nextInt(near.size()));
        var position = around(anchor, random);
        // Off the shore or over the border is nowhere to file from.
        while (anchor != ESTUARY && towns.of(position).isEmpty()) position = around(anchor, random);
        var particulars = new Particulars(
                name,
                null,
                town,
                sort.address(random),
                position,
                sort.traits(random),
                sort.classes(random),
                Premises.UNKNOWN,
                new Contact(sort.hours(), Names.person(name), "021-6" + (1_000_000 + random.nextInt(8_999_999))));
        // Most are of the years since the plan; a few new ones opened this year.
        LocalDate opened = present.minusDays(120 + (long) (random.nextDouble() * random.nextDouble() * 2_400));
        // Half a bell: most run well, a few badly.
        double risk = Math.min(0.95, Math.abs(random.nextGaussian()) * 0.28);
        return new Nursery(new DivisionCode(town).district().value(), particulars, opened, risk);
    }

    /** How many a town, by its estimated children under three, at least two: largest remainder. */
    private static Map<String, Integer> share() {
        var children = new LinkedHashMap<String, Double>();
        text("demo/towns.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cell -> children.put(cell[0], Double.parseDouble(cell[11])));
        double all = children.values().stream().mapToDouble(Double::doubleValue).sum();
        var share = new LinkedHashMap<String, Integer>();
        children.forEach((town, count) -> share.put(town, Math.max(2, (int) Math.floor(PUDONG * count / all))));
        var byRemainder = children.keySet().stream()
                .sorted((a, b) -> Double.compare(remainder(children, b, all), remainder(children, a, all)))
                .toList();
        int left = PUDONG - share.values().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < left; i++) share.merge(byRemainder.get(i % byRemainder.size()), 1, Integer::sum);
        return share;
    }

    private static double remainder(Map<String, Double> children, String town, double all) {
        double exact = PUDONG * children.getOrDefault(town, 0.0) / all;
        return exact - Math.floor(exact);
    }

    /** Real places by town; a town without any gets its middle. */
    private Map<String, List<Wgs84>> landmarks() {
        var byTown = new HashMap<String, List<Wgs84>>();
        for (JsonNode place : json.readTree(text("geo/places.geojson")).path("features")) {
            var at = place.at("/geometry/coordinates");
            var point = new Wgs84(at.get(0).asDouble(), at.get(1).asDouble());
            towns.of(point)
                    .ifPresent(town -> byTown.computeIfAbsent(town.value(), t -> new ArrayList<>())
                            .add(point));
        }
        towns.known()
                .forEach(town -> byTown.computeIfAbsent(
                        town.value(), t -> List.of(towns.middleOf(town).orElseThrow())));
        return byTown;
    }

    private static String text(String resource) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
