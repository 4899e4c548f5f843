package shanyu.disclosure.opendata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The files described in DCAT-AP (JSON-LD), so that a portal's harvester finds them: catalogue, datasets, distributions with
 * licence, stamp and checksum, and the columns by CSVW's words.
 */
@Component
public class Catalogue {
    /** The district's own facts: to be used by anybody for anything who says where they are from. */
    public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static final String ODBL =
            "Longitude and latitude are derived from © OpenStreetMap contributors, available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).";
    private static final String MEDIA = "http://www.iana.org/assignments/media-types/";
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final OpenFiles files;

    Catalogue(OpenFiles files) {
        this.files = files;
    }

    /** @param at where this house is reached, without a slash at the end */
    public Map<String, Object> of(String at) {
        var all = files.all();
        var catalogue = new LinkedHashMap<String, Object>();
        catalogue.put("@context", context());
        catalogue.put("@id", at + "/open/catalog.jsonld");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", words("善育开放数据", "Shanyu open data"));
        catalogue.put(
                "dct:description",
                words(
                        mark("浦东新区托育服务的公开信息，可免费再利用。", "（演示数据，纯属虚构）"),
                        mark(
                                "Public facts of childcare in the district, free to use again.",
                                " (demonstration, invented)")));
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:license", id(LICENCE));
        catalogue.put(
                "dct:language",
                List.of(
                        id("http://publications.europa.eu/resource/authority/language/ZHO"),
                        id("http://publications.europa.eu/resource/authority/language/ENG")));
        catalogue.put("foaf:homepage", id(at + "/open"));
        all.stream()
                .map(OpenFile::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(changed -> catalogue.put("dct:modified", typed(changed.toString(), "dateTime")));
        catalogue.put(
                "dcat:dataset",
                Arrays.stream(Dataset.values())
                        .map(dataset -> dataset(dataset, all, at))
                        .toList());
        return catalogue;
    }

    private Map<String, Object> dataset(Dataset dataset, List<OpenFile> all, String at) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", at + "/open/catalog.jsonld#" + dataset.slug());
        described.put("@type", "dcat:Dataset");
        described.put("dct:identifier", dataset.slug());
        described.put("dct:title", words(dataset.title(false), dataset.title(true)));
        described.put(
                "dct:description",
                words(
                        mark(dataset.says(false), "（演示数据，纯属虚构）"),
                        mark(dataset.says(true), " (demonstration, invented)")));
        described.put("dct:publisher", publisher());
        described.put("dct:accrualPeriodicity", id("http://publications.europa.eu/resource/authority/frequency/CONT"));
        described.put("dct:spatial", words("上海市浦东新区", "Pudong New Area, Shanghai"));
        described.put("dcat:keyword", List.of(word("托育", "zh"), word("childcare", "en")));
        file(all, dataset.slug() + ".json")
                .ifPresent(file ->
                        described.put("dct:modified", typed(file.changedAt().toString(), "dateTime")));
        described.put(
                "dcat:distribution",
                List.of("csv", "json").stream()
                        .flatMap(form -> file(all, dataset.slug() + "." + form).stream()
                                .map(file -> distribution(dataset, file, form, at)))
                        .toList());
        return described;
    }

    private static Map<String, Object> distribution(Dataset dataset, OpenFile file, String form, String at) {
        var described = new LinkedHashMap<String, Object>();
        described.put("@id", at + "/open/" + file.name());
        described.put("@type", "dcat:Distribution");
        described.put("dct:title", word(file.name(), "en"));
        described.put("dcat:accessURL", id(at + "/open/" + file.name()));
        described.put("dcat:downloadURL", id(at + "/open/" + file.name()));
        described.put("dcat:mediaType", id(MEDIA + (form.equals("csv") ? "text/csv" : "application/json")));
        described.put("dct:format", id(FILE_TYPE + form.toUpperCase(Locale.ROOT)));
        described.put("dcat:byteSize", file.content().length);
        described.put("dct:modified", typed(file.changedAt().toString(), "dateTime"));
        described.put("dct:license", id(LICENCE));
        if (dataset == Dataset.INSTITUTIONS)
            described.put("dct:rights", Map.of("@type", "dct:RightsStatement", "rdfs:label", ODBL));
        described.put(
                "spdx:checksum",
                Map.of(
                        "@type", "spdx:Checksum",
                        "spdx:algorithm", id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"),
                        "spdx:checksumValue", file.sha256()));
        described.put(
                "csvw:tableSchema",
                Map.of(
                        "csvw:column",
                        dataset.columns().stream().map(Catalogue::column).toList()));
        return described;
    }

    private static Map<String, Object> column(OpenColumn column) {
        return Map.of(
                "csvw:name", column.name(),
                "csvw:title", words(column.zh(), column.en()),
                "csvw:datatype", XSD + column.type());
    }

    private static Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("csvw", "http://www.w3.org/ns/csvw#");
        context.put("xsd", XSD);
        return context;
    }

    private String mark(String text, String mark) {
        return files.isInvented() ? text + mark : text;
    }

    private static Map<String, Object> publisher() {
        return Map.of(
                "@type", "foaf:Organization", "foaf:name", words("浦东新区托育服务指导中心", "Pudong Childcare Guidance Centre"));
    }

    private static Optional<OpenFile> file(List<OpenFile> all, String name) {
        return all.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static List<Map<String, String>> words(String zh, String en) {
        return List.of(word(zh, "zh"), word(en, "en"));
    }

    private static Map<String, String> word(String text, String language) {
        return Map.of("@value", text, "@language", language);
    }

    private static Map<String, String> typed(String text, String type) {
        return Map.of("@value", text, "@type", "xsd:" + type);
    }

    private static Map<String, String> id(String address) {
        return Map.of("@id", address);
    }
}
