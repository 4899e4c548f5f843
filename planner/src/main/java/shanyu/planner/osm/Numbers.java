package shanyu.planner.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

/** The whole numbers of one field of a message, packed or one by one; used again for the next message. */
final class Numbers {
    private final int field;
    private final boolean isZigZag;
    private long[] values = new long[16];
    private int count;

    private Numbers(int field, boolean isZigZag) {
        this.field = field;
        this.isZigZag = isZigZag;
    }

    /** Of a field whose numbers are written as they are. */
    static Numbers plain(int field) {
        return new Numbers(field, false);
    }

    /** Of a field whose numbers may be negative and are written in turns: 0, -1, 1, -2. */
    static Numbers zigZag(int field) {
        return new Numbers(field, true);
    }

    void clear() {
        count = 0;
    }

    /** Takes what follows the tag, if it is of this field. */
    boolean take(CodedInputStream in, int tag) throws IOException {
        if (WireFormat.getTagFieldNumber(tag) != field) return false;
        switch (WireFormat.getTagWireType(tag)) {
            case WireFormat.WIRETYPE_VARINT -> add(next(in));
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> {
                int limit = in.pushLimit(in.readRawVarint32());
                while (in.getBytesUntilLimit() > 0) add(next(in));
                in.popLimit(limit);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private long next(CodedInputStream in) throws IOException {
        long number = in.readRawVarint64();
        return isZigZag ? CodedInputStream.decodeZigZag64(number) : number;
    }

    void add(long number) {
        if (count == values.length) values = Arrays.copyOf(values, 2 * count);
        values[count++] = number;
    }

    /** Of numbers that each say how much is added to the last, what they come to. */
    void addUp() {
        for (int n = 1; n < count; n++) values[n] += values[n - 1];
    }

    int count() {
        return count;
    }

    /** @throws IndexOutOfBoundsException when there are not so many */
    long at(int n) {
        return values[Objects.checkIndex(n, count)];
    }
}
