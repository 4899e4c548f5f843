package shanyu.planning.network;

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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/**
 * Streets crossing at right angles, as an extract of OpenStreetMap and as two tables: every crossing a node, every street a
 * way.
 *
 * @param step degrees between streets
 * @param highway what kind of way all of them are
 */
record StreetGrid(double west, double south, int columns, int rows, double step, String highway) {
    /** Over 花木 and 潍坊新村, a street every four hundred metres. */
    static final StreetGrid TOWNS = new StreetGrid(121.47, 31.16, 40, 28, 0.004, "residential");

    StreetGrid of(String other) {
        return new StreetGrid(west, south, columns, rows, step, other);
    }

    StreetGrid at(double lon, double lat) {
        return new StreetGrid(lon, lat, columns, rows, step, highway);
    }

    private int nodes() {
        return columns * rows;
    }

    private double lon(int node) {
        return west + node % columns * step;
    }

    private double lat(int node) {
        return south + node / columns * step;
    }

    byte[] pbf() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            block(
                    out,
                    "OSMHeader",
                    HeaderBlock.newBuilder()
                            .addRequiredFeatures("OsmSchema-V0.6")
                            .addRequiredFeatures("DenseNodes")
                            .build());
            block(out, "OSMData", data(PrimitiveGroup.newBuilder().setDense(dense())));
            block(out, "OSMData", data(ways()));
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private DenseNodes.Builder dense() {
        var dense = DenseNodes.newBuilder();
        long lon = 0;
        long lat = 0;
        for (int node = 0; node < nodes(); node++) {
            dense.addId(1)
                    .addLon(units(lon(node)) - lon)
                    .addLat(units(lat(node)) - lat)
                    .addKeysVals(0);
            lon = units(lon(node));
            lat = units(lat(node));
        }
        return dense;
    }

    private PrimitiveGroup.Builder ways() {
        var group = PrimitiveGroup.newBuilder();
        for (int row = 0; row < rows; row++) group.addWays(way(1 + row, 1 + row * columns, 1, columns));
        for (int column = 0; column < columns; column++)
            group.addWays(way(1 + rows + column, 1 + column, columns, rows));
        return group;
    }

    private static Way way(long id, long first, long step, int count) {
        var way = Way.newBuilder().setId(id).addKeys(1).addVals(2).addRefs(first);
        for (int n = 1; n < count; n++) way.addRefs(step);
        return way.build();
    }

    private PrimitiveBlock data(PrimitiveGroup.Builder group) {
        var texts = StringTable.newBuilder().addS(ByteString.EMPTY);
        texts.addS(ByteString.copyFromUtf8("highway")).addS(ByteString.copyFromUtf8(highway));
        return PrimitiveBlock.newBuilder()
                .setStringtable(texts)
                .addPrimitivegroup(group)
                .build();
    }

    private static long units(double degrees) {
        return Math.round(degrees * 1e7);
    }

    private static void block(DataOutputStream out, String type, MessageLite content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            content.writeTo(deflater);
        }
        var blob = Blob.newBuilder()
                .setRawSize(content.getSerializedSize())
                .setZlibData(ByteString.copyFrom(packed.toByteArray()))
                .build();
        var header = BlobHeader.newBuilder()
                .setType(type)
                .setDatasize(blob.getSerializedSize())
                .build();
        out.writeInt(header.getSerializedSize());
        header.writeTo(out);
        blob.writeTo(out);
    }

    /** @param crs declared in every row */
    byte[] nodeTable(String crs) {
        var rows = new StringBuilder("id,lon,lat,crs\n");
        for (int node = 0; node < nodes(); node++)
            rows.append("n%d,%.6f,%.6f,%s%n".formatted(node, lon(node), lat(node), crs));
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] edgeTable() {
        var rows = new StringBuilder("from,to,metres\n");
        for (int node = 0; node < nodes(); node++) {
            if (node % columns < columns - 1) rows.append("n%d,n%d,400%n".formatted(node, node + 1));
            if (node + columns < nodes()) rows.append("n%d,n%d,444.5%n".formatted(node, node + columns));
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }
}
