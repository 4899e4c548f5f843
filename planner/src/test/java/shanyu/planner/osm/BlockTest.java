package shanyu.planner.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Info;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.Relation;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayName("A block read from its bytes, held against what the library's messages say is in it")
class BlockTest {
    /** One reader for all blocks, as in a file: nothing of one may be left in the next. */
    private static final Block BLOCK = new Block();

    private Random random = new Random(0);

    @RepeatedTest(40)
    @DisplayName("any block: groups, dense nodes and single ones, ways, offsets, what is not asked for")
    void any(RepetitionInfo round) throws IOException {
        random = new Random(round.getCurrentRepetition());
        var table = StringTable.newBuilder().addS(ByteString.EMPTY);
        for (int n = 0; n < 20; n++) table.addS(ByteString.copyFromUtf8("文" + "x".repeat(n * 17)));
        var made = PrimitiveBlock.newBuilder().setStringtable(table).setDateGranularity(7);
        if (random.nextBoolean()) made.setGranularity(1 + random.nextInt(1000));
        if (random.nextBoolean())
            made.setLonOffset(random.nextLong(-1_000_000, 1_000_000)).setLatOffset(-5);
        for (int n = random.nextInt(4); n > 0; n--) made.addPrimitivegroup(group());
        assertThat(said(made.build().toByteArray())).isEqualTo(expected(made.build()));
    }

    private PrimitiveGroup group() {
        var group = PrimitiveGroup.newBuilder();
        if (random.nextBoolean()) {
            var dense = DenseNodes.newBuilder();
            for (int n = random.nextInt(30); n > 0; n--) {
                dense.addId(number()).addLon(number()).addLat(number());
                for (int tag = random.nextInt(3); tag > 0; tag--)
                    dense.addKeysVals(1 + random.nextInt(20)).addKeysVals(1 + random.nextInt(20));
                dense.addKeysVals(0);
            }
            group.setDense(dense);
        }
        for (int n = random.nextInt(5); n > 0; n--)
            group.addNodes(Node.newBuilder()
                    .setId(number())
                    .setLon(number())
                    .setLat(number())
                    .setInfo(Info.newBuilder().setVersion(3))
                    .addKeys(3)
                    .addVals(4));
        for (int n = random.nextInt(5); n > 0; n--) {
            var way = Way.newBuilder().setId(n).setInfo(Info.newBuilder().setUid(9));
            for (int k = random.nextInt(40); k > 0; k--) way.addRefs(number());
            for (int k = random.nextInt(3); k > 0; k--) way.addKeys(k).addVals(20 - k);
            group.addWays(way);
        }
        return group.addRelations(Relation.newBuilder().setId(1).addKeys(2).addVals(2))
                .build();
    }

    private long number() {
        return random.nextLong(-1L << random.nextInt(1, 40), 1L << 40);
    }

    private static List<String> expected(PrimitiveBlock block) {
        var said = new ArrayList<String>();
        for (var text : block.getStringtable().getSList()) said.add(text.toStringUtf8());
        for (var group : block.getPrimitivegroupList()) {
            for (var way : group.getWaysList()) {
                var refs = new ArrayList<Long>();
                for (long ref : way.getRefsList()) refs.add(refs.isEmpty() ? ref : refs.getLast() + ref);
                said.add("way %s %s %s".formatted(way.getKeysList(), way.getValsList(), refs));
            }
        }
        boolean hasNodes = false;
        for (var group : block.getPrimitivegroupList()) {
            hasNodes |= group.hasDense() || group.getNodesCount() > 0;
            for (var node : group.getNodesList()) {
                said.add(node(
                        block, node.getId(), node.getLon(), node.getLat(), List.of(node.getKeys(0), node.getVals(0))));
            }
            long id = 0;
            long lon = 0;
            long lat = 0;
            int tag = 0;
            for (int n = 0; n < group.getDense().getIdCount(); n++) {
                var dense = group.getDense();
                id += dense.getId(n);
                lon += dense.getLon(n);
                lat += dense.getLat(n);
                var tags = new ArrayList<Integer>();
                while (dense.getKeysVals(tag) != 0) tags.add(dense.getKeysVals(tag++));
                tag++;
                said.add(node(block, id, lon, lat, tags));
            }
        }
        said.add("nodes " + hasNodes);
        return said;
    }

    private static String node(PrimitiveBlock block, long id, long lon, long lat, List<Integer> tags) {
        return "node %d %d %d %s"
                .formatted(
                        id,
                        block.getLonOffset() + lon * block.getGranularity(),
                        block.getLatOffset() + lat * block.getGranularity(),
                        tags);
    }

    /** What the reader says of it; more bytes lie behind the block, as they do in a buffer that is used again. */
    private static List<String> said(byte[] bytes) throws IOException {
        var buffer = new byte[bytes.length + 10];
        System.arraycopy(bytes, 0, buffer, 0, bytes.length);
        var block = BLOCK.of(buffer, bytes.length);
        var said = new ArrayList<String>();
        for (int n = 0; n < block.texts(); n++) said.add(block.text(n));
        block.ways((keys, values, refs) -> said.add("way %s %s %s".formatted(list(keys), list(values), list(refs))));
        block.nodes((id, lon, lat, tags, first, last) ->
                said.add("node %d %d %d %s".formatted(id, lon, lat, list(tags).subList(first, last))));
        said.add("nodes " + block.hasNodes());
        return said;
    }

    private static List<Long> list(Numbers numbers) {
        var list = new ArrayList<Long>();
        for (int n = 0; n < numbers.count(); n++) list.add(numbers.at(n));
        return list;
    }

    @Test
    @DisplayName("numbers that are not packed are read as packed ones are")
    void oneByOne() throws IOException {
        byte[] way = message(out -> {
            for (int ref : List.of(5, 1, 1)) out.writeSInt64(Way.REFS_FIELD_NUMBER, ref);
            out.writeUInt32(Way.KEYS_FIELD_NUMBER, 1);
            out.writeUInt32(Way.VALS_FIELD_NUMBER, 2);
        });
        assertThat(said(ofWay(way))).containsExactly("way [1] [2] [5, 6, 7]", "nodes false");
    }

    @Test
    @DisplayName("a message longer than the one it is in, a text that is not there, numbers that are too few: refused")
    void damaged() throws IOException {
        byte[] way = message(out -> out.writeBytes(Way.REFS_FIELD_NUMBER, ByteString.copyFrom(new byte[] {2, 2})));
        assertThat(said(ofWay(way))).contains("way [] [] [1, 2]");
        way[1] = 3;
        assertThatThrownBy(() -> said(ofWay(way))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> BLOCK.of(ofWay(new byte[0]), 4).text(0)).isInstanceOf(IndexOutOfBoundsException.class);
        byte[] dense = PrimitiveGroup.newBuilder()
                .setDense(DenseNodes.newBuilder().addId(1).addId(2).addLon(1).addLat(1))
                .build()
                .toByteArray();
        byte[] block = message(out -> out.writeByteArray(PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER, dense));
        assertThatThrownBy(() -> said(block)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static byte[] ofWay(byte[] way) throws IOException {
        byte[] group = message(out -> out.writeByteArray(PrimitiveGroup.WAYS_FIELD_NUMBER, way));
        return message(out -> out.writeByteArray(PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER, group));
    }

    private interface Writing {
        void to(CodedOutputStream out) throws IOException;
    }

    private static byte[] message(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = CodedOutputStream.newInstance(bytes);
        writing.to(out);
        out.flush();
        return bytes.toByteArray();
    }
}
