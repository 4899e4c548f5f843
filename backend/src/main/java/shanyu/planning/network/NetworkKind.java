package shanyu.planning.network;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import shanyu.server.sheets.SheetWord;
import shanyu.server.sheets.Vocabulary;

/** What a network is made from, with the files that takes. */
public enum NetworkKind {
    /** An extract of OpenStreetMap in PBF. */
    @JsonProperty("osm")
    OSM(256, "extract"),
    /** Two tables: nodes {@code id,lon,lat[,crs]} and ways {@code from,to,metres}. */
    @JsonProperty("edges")
    EDGES(32, "nodes", "edges");

    private final int mostMegabytes;
    private final List<String> files;

    NetworkKind(int mostMegabytes, String... files) {
        this.mostMegabytes = mostMegabytes;
        this.files = List.of(files);
    }

    public List<String> files() {
        return files;
    }

    /** All its files together, 2²⁰ bytes each; a table takes ten times its size to read. Product default. */
    public int mostMegabytes() {
        return mostMegabytes;
    }

    /** As it stands in the database and in answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NetworkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it stands in a sheet. */
    public static final class Words extends Vocabulary {
        public Words() {
            super(Map.of(
                    "osm", new SheetWord("开放街图提取", "OpenStreetMap extract"),
                    "edges", new SheetWord("节点与路段表", "nodes and ways")));
        }
    }
}
