package shanyu.planner.osm;

import com.google.protobuf.CodedInputStream;
import crosby.binary.Osmformat.DenseNodes;
import crosby.binary.Osmformat.Node;
import crosby.binary.Osmformat.PrimitiveBlock;
import crosby.binary.Osmformat.PrimitiveGroup;
import crosby.binary.Osmformat.StringTable;
import crosby.binary.Osmformat.Way;
import java.io.IOException;

/**
 * A block of data, read from its bytes as they lie (https://wiki.openstreetmap.org/wiki/PBF_Format); used again for the next
 * one. The numbers of the fields and the reading of them are the library's. Its messages are not used: with an object and three
 * lists for every way they were most of what the import of a city needed of memory.
 */
final class Block {
    private static final int TEXTS = Fields.message(PrimitiveBlock.STRINGTABLE_FIELD_NUMBER);
    private static final int GROUP = Fields.message(PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER);
    private static final int TEXT = Fields.message(StringTable.S_FIELD_NUMBER);
    private static final int DENSE = Fields.message(PrimitiveGroup.DENSE_FIELD_NUMBER);
    private static final int NODE = Fields.message(PrimitiveGroup.NODES_FIELD_NUMBER);
    private static final int WAY = Fields.message(PrimitiveGroup.WAYS_FIELD_NUMBER);

    private static final long USUAL_GRANULARITY = 100;

    private byte[] bytes = new byte[0];
    private int length;
    /** Where each text of the table begins with its length, and each group likewise. */
    private final Numbers texts = Numbers.plain(StringTable.S_FIELD_NUMBER);

    private final Numbers groups = Numbers.plain(PrimitiveBlock.PRIMITIVEGROUP_FIELD_NUMBER);
    private final Numbers granularity = Numbers.plain(PrimitiveBlock.GRANULARITY_FIELD_NUMBER);
    private final Numbers east = Numbers.plain(PrimitiveBlock.LON_OFFSET_FIELD_NUMBER);
    private final Numbers north = Numbers.plain(PrimitiveBlock.LAT_OFFSET_FIELD_NUMBER);
    private boolean hasNodes;

    private final Numbers wayKeys = Numbers.plain(Way.KEYS_FIELD_NUMBER);
    private final Numbers wayValues = Numbers.plain(Way.VALS_FIELD_NUMBER);
    private final Numbers refs = Numbers.zigZag(Way.REFS_FIELD_NUMBER);
    private final Numbers denseId = Numbers.zigZag(DenseNodes.ID_FIELD_NUMBER);
    private final Numbers denseLon = Numbers.zigZag(DenseNodes.LON_FIELD_NUMBER);
    private final Numbers denseLat = Numbers.zigZag(DenseNodes.LAT_FIELD_NUMBER);
    private final Numbers denseTags = Numbers.plain(DenseNodes.KEYS_VALS_FIELD_NUMBER);
    private final Numbers id = Numbers.zigZag(Node.ID_FIELD_NUMBER);
    private final Numbers lon = Numbers.zigZag(Node.LON_FIELD_NUMBER);
    private final Numbers lat = Numbers.zigZag(Node.LAT_FIELD_NUMBER);
    private final Numbers nodeKeys = Numbers.plain(Node.KEYS_FIELD_NUMBER);
    private final Numbers nodeValues = Numbers.plain(Node.VALS_FIELD_NUMBER);

    private final Fields ofBlock = new Fields(granularity, east, north);
    private final Fields ofWay = new Fields(wayKeys, wayValues, refs);
    private final Fields ofDense = new Fields(denseId, denseLon, denseLat, denseTags);
    private final Fields ofNode = new Fields(id, lon, lat, nodeKeys, nodeValues);

    /** Is given a way: its tags as indices of texts, and its nodes' ids. */
    interface EachWay {
        void take(Numbers keys, Numbers values, Numbers refs) throws IOException;
    }

    /** Is given a node: where it lies, in billionths of a degree, and its tags, a key and a value in turn. */
    interface EachNode {
        void take(long id, long lon, long lat, Numbers tags, int first, int last) throws IOException;
    }

    /** Reads from now on a block that lies at the beginning of these bytes, and until they are written anew. */
    Block of(byte[] bytes, int length) throws IOException {
        this.bytes = bytes;
        this.length = length;
        hasNodes = false;
        texts.clear();
        groups.clear();
        ofBlock.clear();
        var in = CodedInputStream.newInstance(bytes, 0, length);
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            if (tag == TEXTS) texts(in);
            else if (tag == GROUP) group(in);
            else ofBlock.takeOrSkip(in, tag);
        }
        return this;
    }

    private void texts(CodedInputStream block) throws IOException {
        Fields.each(block, (in, tag) -> {
            if (tag == TEXT) texts.add(in.getTotalBytesRead());
            Fields.skip(in, tag);
        });
    }

    private void group(CodedInputStream block) throws IOException {
        groups.add(block.getTotalBytesRead());
        Fields.each(block, (in, tag) -> {
            hasNodes |= tag == DENSE || tag == NODE;
            Fields.skip(in, tag);
        });
    }

    /** Most of a file's last blocks have no node, and need no second reading. */
    boolean hasNodes() {
        return hasNodes;
    }

    int texts() {
        return texts.count();
    }

    String text(int index) throws IOException {
        return from(texts.at(index)).readString();
    }

    void ways(EachWay each) throws IOException {
        ofGroups((in, tag) -> {
            if (tag == WAY) way(in, each);
            else Fields.skip(in, tag);
        });
    }

    void nodes(EachNode each) throws IOException {
        ofGroups((in, tag) -> {
            if (tag == DENSE) dense(in, each);
            else if (tag == NODE) node(in, each);
            else Fields.skip(in, tag);
        });
    }

    private void ofGroups(Fields.EachField each) throws IOException {
        for (int n = 0; n < groups.count(); n++) Fields.each(from(groups.at(n)), each);
    }

    private void way(CodedInputStream in, EachWay each) throws IOException {
        ofWay.read(in);
        refs.addUp();
        each.take(wayKeys, wayValues, refs);
    }

    /** Ids and places run on from node to node; the tags of each end with a 0. */
    private void dense(CodedInputStream in, EachNode each) throws IOException {
        ofDense.read(in);
        denseId.addUp();
        denseLon.addUp();
        denseLat.addUp();
        int tag = 0;
        for (int n = 0; n < denseId.count(); n++) {
            int first = tag;
            while (tag < denseTags.count() && denseTags.at(tag) != 0) tag += 2;
            each.take(denseId.at(n), lon(denseLon.at(n)), lat(denseLat.at(n)), denseTags, first, tag);
            tag++;
        }
    }

    private void node(CodedInputStream in, EachNode each) throws IOException {
        ofNode.read(in);
        denseTags.clear();
        for (int n = 0; n < nodeKeys.count(); n++) {
            denseTags.add(nodeKeys.at(n));
            denseTags.add(nodeValues.at(n));
        }
        each.take(id.at(0), lon(lon.at(0)), lat(lat.at(0)), denseTags, 0, denseTags.count());
    }

    private long lon(long units) {
        return at(east, 0) + at(granularity, USUAL_GRANULARITY) * units;
    }

    private long lat(long units) {
        return at(north, 0) + at(granularity, USUAL_GRANULARITY) * units;
    }

    /** What a field is set to; the last counts where it stands twice. */
    private static long at(Numbers field, long unless) {
        return field.count() == 0 ? unless : field.at(field.count() - 1);
    }

    private CodedInputStream from(long place) {
        return CodedInputStream.newInstance(bytes, (int) place, length - (int) place);
    }
}
