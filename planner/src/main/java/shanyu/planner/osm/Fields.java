package shanyu.planner.osm;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.IOException;

/** What is read of a message; everything else in it is passed over. */
final class Fields {
    private final Numbers[] fields;

    Fields(Numbers... fields) {
        this.fields = fields;
    }

    /** The tag of a field that is a message, or a text. */
    static int message(int field) {
        return field << 3 | WireFormat.WIRETYPE_LENGTH_DELIMITED;
    }

    void clear() {
        for (var field : fields) field.clear();
    }

    /** Is given the tag of a field, and reads or skips what follows it. */
    interface EachField {
        void take(CodedInputStream in, int tag) throws IOException;
    }

    /** Goes through a message whose length comes next. */
    static void each(CodedInputStream in, EachField field) throws IOException {
        int limit = in.pushLimit(in.readRawVarint32());
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) field.take(in, tag);
        in.popLimit(limit);
    }

    /** Reads these fields of a message whose length comes next. */
    void read(CodedInputStream in) throws IOException {
        clear();
        each(in, this::takeOrSkip);
    }

    void takeOrSkip(CodedInputStream in, int tag) throws IOException {
        for (var field : fields) if (field.take(in, tag)) return;
        skip(in, tag);
    }

    static void skip(CodedInputStream in, int tag) throws IOException {
        if (!in.skipField(tag)) throw new IllegalArgumentException("it ends a group that did not begin");
    }
}
