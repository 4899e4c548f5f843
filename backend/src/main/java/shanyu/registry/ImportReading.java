package shanyu.registry;

import static shanyu.registry.ImportColumn.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shanyu.geo.Towns;
import shanyu.norms.ClassKind;
import shanyu.norms.MealMode;
import shanyu.norms.ProviderTraits;
import shanyu.norms.ProviderType;
import shanyu.norms.ServiceForm;
import shanyu.registry.InstitutionLife.Changing;
import shanyu.registry.InstitutionLife.Closed;
import shanyu.registry.InstitutionLife.Operating;
import shanyu.registry.InstitutionLife.Preparing;
import shanyu.registry.InstitutionLife.Rectifying;
import shanyu.registry.InstitutionLife.Suspended;
import shanyu.server.sheets.ImportFault;
import shanyu.server.sheets.ImportRow;
import shanyu.server.sheets.SheetWord;
import shanyu.shared.DivisionCode;
import shanyu.shared.Wgs84;

/** Turns rows of a register handed in into entries, finding in each everything that is wrong with it. */
final class ImportReading {
    private final Map<String, String> townCodes;
    private final Towns towns;
    private final LocalDate today;

    /** @param townCodes towns of the district, by name and by code */
    ImportReading(Map<String, String> townCodes, Towns towns, LocalDate today) {
        this.townCodes = townCodes;
        this.towns = towns;
        this.today = today;
    }

    /** The entry of a row, or null when anything in it is wrong. */
    Register.@Nullable Entry read(ImportRow row, List<ImportFault> faults) {
        int before = faults.size();
        String name = row.text(NAME, 100);
        String type = row.word(TYPE, RegistryWords.TYPES);
        String creditCode = creditCode(row);
        String town = town(row);
        String address = row.text(ADDRESS, 200);
        var position = position(row, town);
        var life = life(row);
        Set<ServiceForm> forms = row.words(FORMS, RegistryWords.FORMS).stream()
                .map(ServiceForm::valueOf)
                .collect(Collectors.toSet());
        String meals = row.word(MEALS, RegistryWords.MEALS);
        var flags = List.of(SPECIAL_EQUIPMENT, INCLUSIVE, PREPAID, PREPAID_CARD, SUBSIDISED, FOREIGN_STAFF);
        var answers = flags.stream()
                .collect(
                        java.util.HashMap<ImportColumn, @Nullable Boolean>::new,
                        (map, column) -> map.put(column, row.yesOrNo(column)),
                        Map::putAll);
        var classes = classes(row);
        var premises = premises(row);
        String hours = row.text(HOURS, 100);
        String head = row.text(HEAD, 50);
        String phone = row.text(PHONE, 20, text -> text.matches("[0-9+() -]{5,20}"));
        if (faults.size() > before || name == null || type == null || town == null || address == null) return null;
        var traits = new ProviderTraits(
                ProviderType.valueOf(type),
                forms,
                meals == null ? null : MealMode.valueOf(meals),
                answers.get(SPECIAL_EQUIPMENT),
                answers.get(INCLUSIVE),
                answers.get(PREPAID),
                answers.get(PREPAID_CARD),
                answers.get(SUBSIDISED),
                answers.get(FOREIGN_STAFF));
        var contact = new Contact(orEmpty(hours), orEmpty(head), orEmpty(phone));
        return new Register.Entry(
                new Particulars(name, creditCode, town, address, position, traits, classes, premises, contact), life);
    }

    private static @Nullable String creditCode(ImportRow row) {
        String code = row.text(CREDIT_CODE, 40, text -> text.matches("[0-9A-Z]{18}"));
        if (code == null || CreditCode.isValid(code)) return code;
        row.wrong(CREDIT_CODE, "wrong-check-character", CREDIT_CODE.example());
        return null;
    }

    private @Nullable String town(ImportRow row) {
        String named = row.text(TOWN, 60);
        if (named == null) return null;
        String code = townCodes.get(named);
        if (code == null) row.wrong(TOWN, "unknown-town", closest(named));
        return code;
    }

    /** Towns that share the most characters with what was typed, best first. */
    private String[] closest(String named) {
        Function<String, Long> shared =
                town -> town.chars().filter(c -> named.indexOf(c) >= 0).count();
        return townCodes.keySet().stream()
                .filter(town -> !Character.isDigit(town.charAt(0)))
                .sorted(java.util.Comparator.comparing(shared).reversed().thenComparing(town -> town))
                .limit(3)
                .toArray(String[]::new);
    }

    private @Nullable Wgs84 position(ImportRow row, @Nullable String town) {
        Double longitude = row.degrees(LONGITUDE, -180, 180);
        Double latitude = row.degrees(LATITUDE, -90, 90);
        if (longitude == null || latitude == null) return null;
        var point = new Wgs84(longitude, latitude);
        if (town == null || !towns.known().contains(new DivisionCode(town))) return point;
        var lies = towns.of(point);
        if (lies.isEmpty()) {
            row.wrong(LONGITUDE, "outside-the-district", LONGITUDE.example());
            return null;
        }
        return point;
    }

    private InstitutionLife life(ImportRow row) {
        String word = row.word(STATE, RegistryWords.LIVES);
        LocalDate day = row.day(SINCE);
        if (day != null && day.isAfter(today)) row.wrong(SINCE, "in-future", today.toString());
        LocalDate since = day == null ? today : day;
        return switch (word == null ? "OPERATING" : word) {
            case "PREPARING" -> new Preparing(since);
            case "CHANGING" -> new Changing(since);
            case "SUSPENDED" -> new Suspended(since, null, "");
            case "RECTIFYING" -> new Rectifying(since, null, "");
            case "CLOSED" -> new Closed(since, "");
            default -> new Operating(since);
        };
    }

    private static List<ClassPlaces> classes(ImportRow row) {
        var classes = new ArrayList<ClassPlaces>();
        add(classes, row, ClassKind.INFANT, INFANT_CLASSES, INFANT_PLACES);
        add(classes, row, ClassKind.YOUNGER_TODDLER, YOUNGER_CLASSES, YOUNGER_PLACES);
        add(classes, row, ClassKind.OLDER_TODDLER, OLDER_CLASSES, OLDER_PLACES);
        add(classes, row, ClassKind.MIXED, MIXED_CLASSES, MIXED_PLACES);
        return classes;
    }

    private static void add(
            List<ClassPlaces> all, ImportRow row, ClassKind kind, ImportColumn classes, ImportColumn places) {
        Integer rooms = row.number(classes, 100);
        Integer children = row.number(places, 2000);
        if (rooms == null || children == null) return;
        if (children > 0 && rooms == 0) row.wrong(places, "places-without-class", classes.name(false));
        if (rooms > 0 || children > 0) all.add(new ClassPlaces(kind, rooms, children));
    }

    private static Premises premises(ImportRow row) {
        String word =
                row.word(PREMISES, Map.of("OWN", new SheetWord("自有", "Own"), "LEASED", new SheetWord("租赁", "Leased")));
        LocalDate from = row.day(LEASE_FROM);
        LocalDate until = row.day(LEASE_UNTIL);
        if (from != null && until != null && !from.isBefore(until)) {
            row.wrong(LEASE_UNTIL, "ends-before-it-begins", from.plusYears(3).toString());
        }
        return new Premises(word == null ? null : Premises.Tenure.valueOf(word), from, until);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
