package shanyu.planner.walk;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A network as bytes to keep: its columns as whole numbers, each as the difference from the one before, packed with zlib
 * (RFC 1950). Places are kept to a ten-millionth of a degree, a centimetre, as OpenStreetMap has them; lengths exactly.
 */
public final class NetworkBytes {
    /** The letters SYN1. */
    private static final int MARK = 0x53594e31;

    private static final double UNITS = 1e7;
    private static final int HEADER = 3 * Integer.BYTES;
    private static final int NODE = 2 * Integer.BYTES;
    private static final int WAY = 3 * Integer.BYTES;

    private NetworkBytes() {}

    /** The same network gives the same bytes. */
    public static byte[] of(Network network) {
        int[][] columns = columns(network);
        int nodes = network.nodes();
        int ways = columns[2].length;
        var plain = ByteBuffer.allocate(Math.addExact(HEADER, Math.addExact(nodes * NODE, ways * WAY)));
        plain.putInt(MARK).putInt(nodes).putInt(ways);
        for (int[] column : columns) put(plain, column);
        return pack(plain.array());
    }

    private static int[][] columns(Network network) {
        int nodes = network.nodes();
        var lon = new int[nodes];
        var lat = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            lon[node] = (int) Math.round(network.lon(node) * UNITS);
            lat[node] = (int) Math.round(network.lat(node) * UNITS);
        }
        var from = new int[network.ways()];
        var ahead = new int[network.ways()];
        var length = new int[network.ways()];
        var laid = new int[] {0};
        network.each((begins, ends, millimetres) -> {
            int way = laid[0]++;
            from[way] = begins;
            ahead[way] = ends - begins;
            length[way] = millimetres;
        });
        int ways = laid[0];
        return new int[][] {lon, lat, Arrays.copyOf(from, ways), Arrays.copyOf(ahead, ways), Arrays.copyOf(length, ways)
        };
    }

    private static void put(ByteBuffer plain, int[] column) {
        int before = 0;
        for (int value : column) {
            plain.putInt(value - before);
            before = value;
        }
    }

    private static byte[] pack(byte[] plain) {
        try (var deflater = new Deflater(Deflater.BEST_SPEED)) {
            deflater.setInput(plain);
            deflater.finish();
            var packed = new byte[plain.length / 2 + 1024];
            int length = Integer.BYTES;
            while (!deflater.finished()) {
                if (length == packed.length) packed = Arrays.copyOf(packed, 2 * packed.length);
                length += deflater.deflate(packed, length, packed.length - length);
            }
            ByteBuffer.wrap(packed).putInt(plain.length);
            return Arrays.copyOf(packed, length);
        }
    }

    /**
     * The network again.
     *
     * @throws IllegalArgumentException when these are not the bytes of a network, or not all of them
     */
    public static Network network(byte[] kept) {
        var plain = unpack(kept);
        if (plain.remaining() < HEADER || plain.getInt() != MARK) throw new IllegalArgumentException("no network");
        int nodes = plain.getInt();
        int ways = plain.getInt();
        if (nodes < 0 || ways < 0 || plain.remaining() != (long) nodes * NODE + (long) ways * WAY)
            throw new IllegalArgumentException("not all of a network");
        var columns = plain.asIntBuffer();
        int[] lon = take(columns, nodes);
        int[] lat = take(columns, nodes);
        int[] from = take(columns, ways);
        int[] to = take(columns, ways);
        int[] length = take(columns, ways);
        for (int way = 0; way < ways; way++) to[way] += from[way];
        return Network.of(degrees(lon), degrees(lat), from, to, length);
    }

    private static ByteBuffer unpack(byte[] kept) {
        if (kept.length < Integer.BYTES) throw new IllegalArgumentException("no network");
        var plain = new byte[Math.max(0, ByteBuffer.wrap(kept).getInt())];
        try (var inflater = new Inflater()) {
            inflater.setInput(kept, Integer.BYTES, kept.length - Integer.BYTES);
            for (int at = 0; at < plain.length; ) {
                int unpacked = inflater.inflate(plain, at, plain.length - at);
                if (unpacked == 0) throw new IllegalArgumentException("not all of a network");
                at += unpacked;
            }
            return ByteBuffer.wrap(plain);
        } catch (DataFormatException damaged) {
            throw new IllegalArgumentException("no network", damaged);
        }
    }

    private static int[] take(IntBuffer columns, int count) {
        var column = new int[count];
        int before = 0;
        for (int n = 0; n < count; n++) column[n] = before += columns.get();
        return column;
    }

    private static double[] degrees(int[] units) {
        return Arrays.stream(units).mapToDouble(unit -> unit / UNITS).toArray();
    }
}
