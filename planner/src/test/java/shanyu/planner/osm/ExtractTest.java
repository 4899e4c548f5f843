package shanyu.planner.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import crosby.binary.Fileformat.Blob;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shanyu.planner.walk.Nearest;
import shanyu.planner.walk.Network;
import shanyu.planner.walk.Parts;
import shanyu.planner.walk.Place;
import shanyu.planner.walk.Walk;

@DisplayName("An OpenStreetMap extract as a walking network: a street of five houses, an island, a motorway")
class ExtractTest {
    private static final double STEP = 0.001;

    @TempDir
    private Path folder;

    private PbfFile pbf = new PbfFile();
    private Path file = Path.of("");

    @BeforeEach
    void town() {
        pbf = new PbfFile();
        file = folder.resolve("town.osm.pbf");
        for (long id = 1; id <= 5; id++) pbf.node(id * 10, 121.5, 31.2 + id * STEP);
        pbf.node(101, 121.6, 31.2).node(102, 121.6, 31.201).node(103, 121.6, 31.202);
        pbf.way(1, new long[] {10, 20, 30, 40, 50}, "highway", "residential", "oneway", "yes", "name", "Long street");
        pbf.way(2, new long[] {101, 102}, "highway", "footway");
        pbf.way(3, new long[] {50, 103}, "highway", "motorway");
    }

    @Test
    @DisplayName(
            "every node of a walked way is a node, its length the straight way, in both directions of a one-way street")
    void street() throws IOException {
        var read = read();
        assertThat(read.largest().nodes()).isEqualTo(5);
        assertThat(read.largest().ways()).isEqualTo(4);
        assertThat(read.ways()).isEqualTo(2);
        double step = new Place(121.5, 31.201).metres(new Place(121.5, 31.202));
        assertThat(between(read.largest(), 31.205, 31.201)).isEqualTo(4 * Math.round(step * 1000) / 1000.0);
        assertThat(between(read.largest(), 31.201, 31.205)).isEqualTo(4 * Math.round(step * 1000) / 1000.0);
    }

    @Test
    @DisplayName("a file with more nodes to walk on than asked for is not read to its end")
    void tooMany() throws IOException {
        read();
        assertThat(Extract.read(file, 7, share -> {}).largest().nodes()).isEqualTo(5);
        assertThatThrownBy(() -> Extract.read(file, 6, share -> {}))
                .isInstanceOfSatisfying(
                        BadExtract.class, bad -> assertThat(bad.fault()).isEqualTo(BadExtract.Fault.TOO_MANY_NODES));
        assertThatThrownBy(() -> Extract.read(file, 1, share -> {})).hasMessageContaining("more than 1 nodes");
    }

    @Test
    @DisplayName("only the largest part is walked; the others are named by a node of theirs")
    void parts() throws IOException {
        assertThat(read().left()).containsExactly(new Parts.Part(2, "OSM node 101"));
    }

    @Test
    @DisplayName("a way that leads out of the extract and in again is cut, and the nodes outside are counted")
    void cut() throws IOException {
        pbf.way(4, new long[] {50, 999, 998, 101}, "highway", "path");
        var read = read();
        assertThat(read.outside()).isEqualTo(2);
        assertThat(read.largest().nodes()).isEqualTo(5);
        assertThat(read.left()).hasSize(1);
    }

    @Test
    @DisplayName("a locked gate in the middle of a way lets nobody pass, and people walk up to it from either side")
    void gate() throws IOException {
        pbf.node(11, 121.5, 31.2015, "barrier", "gate", "access", "private");
        pbf.node(60, 121.501, 31.201).node(61, 121.502, 31.201);
        pbf.way(5, new long[] {60, 61, 10, 11}, "highway", "path").way(6, new long[] {11, 101}, "highway", "path");
        var read = read();
        // The street with 60, 61 and the near side of the gate; the far side with 101 and 102.
        assertThat(read.largest().nodes()).isEqualTo(5 + 2 + 1);
        assertThat(read.left()).containsExactly(new Parts.Part(3, "OSM node 101"));
    }

    @Test
    @DisplayName("at a corner of three ways the gate stands at one of them, and the corner is passed")
    void corner() throws IOException {
        pbf.node(11, 121.5, 31.2015, "barrier", "gate", "access", "private");
        pbf.way(5, new long[] {10, 11}, "highway", "path")
                .way(6, new long[] {11, 101}, "highway", "path")
                .way(7, new long[] {11, 102}, "highway", "path");
        assertThat(read().largest().nodes()).isEqualTo(8);
    }

    @Test
    @DisplayName("ways before nodes, and nodes one by one, are the same network")
    void waysFirst() throws IOException {
        var usual = read();
        var other = Extract.read(pbf.writeWaysFirst(folder.resolve("other.osm.pbf")), share -> {});
        assertThat(coordinates(other.largest())).isEqualTo(coordinates(usual.largest()));
        assertThat(other.left()).isEqualTo(usual.left());
    }

    @Test
    @DisplayName("progress rises to 1")
    void progress() throws IOException {
        var shares = new ArrayList<Double>();
        Extract.read(pbf.write(file), shares::add);
        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    @Test
    @DisplayName("a file that breaks off anywhere is refused, not taken for a smaller one")
    void brokenOff() throws IOException {
        byte[] whole = Files.readAllBytes(pbf.write(file));
        var begins = new ArrayList<Integer>();
        for (int at = 0; at < whole.length; at++) {
            Files.write(file, Arrays.copyOf(whole, at));
            try {
                Extract.read(file, share -> {});
                begins.add(at);
            } catch (IOException refused) {
                assertThat(refused).hasMessageMatching("it .*|no way .*|a block .*|.*protocol.*|.*truncated.*");
            }
        }
        assertThat(begins).isEmpty();
    }

    @Test
    @DisplayName(
            "damage is named: noise, an unknown feature, another packing, a node beyond the earth, nothing to walk on")
    void damaged() throws IOException {
        Files.writeString(file, "from,to,metres\na,b,3\n");
        refused("no PBF file");
        write(out -> PbfFile.block(out, "OSMHeader", PbfFile.header("HistoricalInformation")));
        refused("HistoricalInformation");
        write(out -> PbfFile.blob(
                out,
                "OSMHeader",
                Blob.newBuilder().setZstdData(ByteString.EMPTY).build()));
        refused("zlib");
        write(out -> PbfFile.blob(
                out,
                "OSMHeader",
                Blob.newBuilder()
                        .setRawSize(10)
                        .setZlibData(ByteString.copyFromUtf8("noise"))
                        .build()));
        refused("damaged");
        pbf = new PbfFile().node(1, 121, 31).node(2, 121, 131).way(1, new long[] {1, 2}, "highway", "path");
        pbf.write(file);
        refused("node 2");
        pbf = new PbfFile().node(1, 121, 31).node(2, 121, 31.1).way(1, new long[] {1, 2}, "highway", "motorway");
        pbf.write(file);
        refused("no way in it can be walked");
        assertThatThrownBy(() -> Extract.read(folder.resolve("none.osm.pbf"), share -> {}))
                .isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("a thousand bytes changed one by one: read or refused, never anything else")
    void noise() throws IOException {
        byte[] whole = Files.readAllBytes(pbf.write(file));
        for (int at = 0; at < whole.length; at++) {
            for (int bit : List.of(1, 64, 128)) {
                byte[] changed = whole.clone();
                changed[at] ^= (byte) bit;
                Files.write(file, changed);
                try {
                    Extract.read(file, share -> {});
                } catch (IOException named) {
                    assertThat(named.getMessage()).isNotBlank();
                }
            }
        }
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private void write(Writing writing) throws IOException {
        try (var out = new DataOutputStream(Files.newOutputStream(file))) {
            writing.to(out);
        }
    }

    private void refused(String why) {
        assertThatThrownBy(() -> Extract.read(file, share -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(why);
    }

    private Extract read() throws IOException {
        return Extract.read(pbf.write(file), share -> {});
    }

    private static List<Place> coordinates(Network network) {
        return IntStream.range(0, network.nodes()).mapToObj(network::place).toList();
    }

    private static double between(Network network, double lat, double toLat) {
        var nearest = new Nearest(network);
        var walk = new Walk(network);
        walk.from(nearest.to(new Place(121.5, lat)).node(), 10_000);
        return walk.metres(nearest.to(new Place(121.5, toLat)).node());
    }
}
