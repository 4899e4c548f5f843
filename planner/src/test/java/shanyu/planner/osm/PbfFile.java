package shanyu.planner.osm;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

/** Writes extracts as osmium and Osmosis do: a header, dense nodes, then ways, in blocks of 8,000, packed with zlib. */
public final class PbfFile {
    private static final int BLOCK = 8000;
    private static final long GRANULARITY = 100;

    private final List<Thing> nodes = new ArrayList<>();
    private final List<Thing> ways = new ArrayList<>();

    private record Thing(long id, double lon, double lat, long[] refs, String[] tags) {}

    /** @param tags keys and values in turn */
    public PbfFile node(long id, double lon, double lat, String... tags) {
        nodes.add(new Thing(id, lon, lat, new long[0], tags));
        return this;
    }

    public PbfFile way(long id, long[] refs, String... tags) {
        ways.add(new Thing(id, 0, 0, refs, tags));
        return this;
    }

    public Path write(Path file) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            block(out, "OSMHeader", header("OsmSchema-V0.6", "DenseNodes"));
            nodes(out);
            ways(out);
        }
        return file;
    }

    /** Ways first, which the format allows and hardly anybody writes. */
    public Path writeWaysFirst(Path file) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            block(out, "OSMHeader", header("OsmSchema-V0.6"));
            ways(out);
            plainNodes(out);
        }
        return file;
    }

    static HeaderBlock header(String... features) {
        return HeaderBlock.newBuilder()
                .addAllRequiredFeatures(List.of(features))
                .setWritingprogram("test")
                .setOsmosisReplicationTimestamp(1_790_000_000L)
                .build();
    }

    static void block(DataOutputStream out, String type, MessageLite content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed)) {
            content.writeTo(deflater);
        }
        blob(
                out,
                type,
                Blob.newBuilder()
                        .setRawSize(content.getSerializedSize())
                        .setZlibData(ByteString.copyFrom(packed.toByteArray()))
                        .build());
    }

    static void blob(DataOutputStream out, String type, Blob blob) throws IOException {
        var header = BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.getSerializedSize())
                .build();
        out.writeInt(header.getSerializedSize());
        header.writeTo(out);
        blob.writeTo(out);
    }

    private void nodes(DataOutputStream out) throws IOException {
        for (int from = 0; from < nodes.size(); from += BLOCK) {
            var texts = new Texts();
            var dense = DenseNodes.newBuilder();
            var before = new Thing(0, 0, 0, new long[0], new String[0]);
            for (var node : nodes.subList(from, Math.min(nodes.size(), from + BLOCK))) {
                dense.addId(node.id - before.id)
                        .addLon(units(node.lon) - units(before.lon))
                        .addLat(units(node.lat) - units(before.lat));
                for (String tag : node.tags) dense.addKeysVals(texts.index(tag));
                dense.addKeysVals(0);
                before = node;
            }
            write(out, texts, PrimitiveGroup.newBuilder().setDense(dense));
        }
    }

    private void plainNodes(DataOutputStream out) throws IOException {
        var texts = new Texts();
        var group = PrimitiveGroup.newBuilder();
        for (var node : nodes) {
            var message = crosby.binary.Osmformat.Node.newBuilder()
                    .setId(node.id)
                    .setLon(units(node.lon))
                    .setLat(units(node.lat));
            for (int n = 0; n < node.tags.length; n += 2)
                message.addKeys(texts.index(node.tags[n])).addVals(texts.index(node.tags[n + 1]));
            group.addNodes(message);
        }
        write(out, texts, group);
    }

    private void ways(DataOutputStream out) throws IOException {
        for (int from = 0; from < ways.size(); from += BLOCK) {
            var texts = new Texts();
            var group = PrimitiveGroup.newBuilder();
            for (var way : ways.subList(from, Math.min(ways.size(), from + BLOCK))) {
                var message = Way.newBuilder().setId(way.id);
                for (int n = 0; n < way.tags.length; n += 2)
                    message.addKeys(texts.index(way.tags[n])).addVals(texts.index(way.tags[n + 1]));
                long before = 0;
                for (long ref : way.refs) {
                    message.addRefs(ref - before);
                    before = ref;
                }
                group.addWays(message);
            }
            write(out, texts, group);
        }
    }

    private static void write(DataOutputStream out, Texts texts, PrimitiveGroup.Builder group) throws IOException {
        block(
                out,
                "OSMData",
                PrimitiveBlock.newBuilder()
                        .setStringtable(texts.table())
                        .addPrimitivegroup(group)
                        .build());
    }

    private static long units(double degrees) {
        return Math.round(degrees * 1e9 / GRANULARITY);
    }

    /** A block's string table, whose first text is empty. */
    private static final class Texts {
        private final Map<String, Integer> known = new LinkedHashMap<>(Map.of("", 0));

        int index(String text) {
            return known.computeIfAbsent(text, fresh -> known.size());
        }

        StringTable table() {
            var table = StringTable.newBuilder();
            known.keySet().forEach(text -> table.addS(ByteString.copyFromUtf8(text)));
            return table.build();
        }
    }
}
