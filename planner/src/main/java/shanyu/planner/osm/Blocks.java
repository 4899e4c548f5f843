package shanyu.planner.osm;

import static shanyu.planner.osm.BadExtract.Fault.BLOCK_TOO_LONG;
import static shanyu.planner.osm.BadExtract.Fault.BREAKS_OFF;
import static shanyu.planner.osm.BadExtract.Fault.DAMAGED;
import static shanyu.planner.osm.BadExtract.Fault.NEEDS_MORE;
import static shanyu.planner.osm.BadExtract.Fault.NO_PBF;
import static shanyu.planner.osm.BadExtract.Fault.PACKED_OTHERWISE;

import com.google.protobuf.CodedInputStream;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.HeaderBlock;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.LongConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The blocks of a PBF file one after the other (https://wiki.openstreetmap.org/wiki/PBF_Format). The messages around
 * them are the library's; the loop is ours, since the library's takes a file that breaks off for one that ends.
 */
final class Blocks {
    private static final int LONGEST_HEADER = 64 << 10;
    private static final int LONGEST_BLOB = 32 << 20;
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final DataInputStream in;
    private boolean hasHeader;
    /** Used for block after block: new ones would be most of what reading a file needs of memory. */
    private byte[] packed = new byte[0];

    private byte[] unpacked = new byte[0];
    private final Block block = new Block();

    /** Is given the {@code n}th block of the file that holds data, counted from 0; it is gone with the next. */
    @FunctionalInterface
    interface Each {
        void take(int n, Block block) throws IOException;
    }

    private Blocks(DataInputStream in) {
        this.in = in;
    }

    /**
     * Reads a whole file.
     *
     * @param isWanted says by its number whether a block of data is read at all
     * @param bytesRead is told after each block how many bytes of the file are done
     * @throws IOException when the file cannot be read, breaks off, or is no extract we understand; its message says which
     */
    static void read(Path file, IntPredicate isWanted, Each each, LongConsumer bytesRead) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            new Blocks(in).read(isWanted, each, bytesRead);
        } catch (EOFException brokenOff) {
            throw new BadExtract(BREAKS_OFF, "it breaks off in the middle of a block; download it again", brokenOff);
        }
    }

    private void read(IntPredicate isWanted, Each each, LongConsumer bytesRead) throws IOException {
        long done = 0;
        int blocks = 0;
        for (int first = in.read(); first >= 0; first = in.read()) {
            int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
            if (length < 0 || length > LONGEST_HEADER)
                throw new BadExtract(NO_PBF, "it is no PBF file of OpenStreetMap");
            fill(length);
            var header = BlobHeader.parseFrom(ByteBuffer.wrap(packed, 0, length));
            if (header.getDatasize() < 0 || header.getDatasize() > LONGEST_BLOB)
                throw new BadExtract(BLOCK_TOO_LONG, "a block of it is longer than the format allows");
            boolean isData = header.getType().equals("OSMData");
            boolean isHeader = header.getType().equals("OSMHeader");
            // The format lets readers pass over types they do not know.
            if (isHeader || isData && isWanted.test(blocks)) {
                fill(header.getDatasize());
                int size = unpack(blob(header.getDatasize()));
                if (isHeader) understand(HeaderBlock.parseFrom(ByteBuffer.wrap(unpacked, 0, size)));
                else each.take(blocks, block.of(unpacked, size));
            } else in.skipNBytes(header.getDatasize());
            if (isData) blocks++;
            done += 4L + length + header.getDatasize();
            bytesRead.accept(done);
        }
        if (!hasHeader) throw new BadExtract(NO_PBF, "it is no PBF file of OpenStreetMap: it has no header");
    }

    private void fill(int length) throws IOException {
        if (packed.length < length) packed = new byte[Math.max(length, 2 * packed.length)];
        in.readFully(packed, 0, length);
    }

    /** It lies where it was read, and is gone with the next. */
    private Blob blob(int length) throws IOException {
        var message = CodedInputStream.newInstance(packed, 0, length);
        message.enableAliasing(true);
        return Blob.parseFrom(message);
    }

    private void understand(HeaderBlock header) throws IOException {
        hasHeader = true;
        for (String feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature))
                throw new BadExtract(
                        NEEDS_MORE,
                        "it needs \"%s\", which is not read here; take an extract without history".formatted(feature));
        }
    }

    /** Puts what is in it at the beginning of {@link #unpacked}, and tells how much that is. */
    private int unpack(Blob blob) throws IOException {
        if (blob.hasRaw()) {
            int size = blob.getRaw().size();
            makeRoom(size);
            blob.getRaw().copyTo(unpacked, 0);
            return size;
        }
        if (!blob.hasZlibData())
            throw new BadExtract(
                    PACKED_OTHERWISE, "its blocks are packed with something else than zlib; write it anew with zlib");
        if (blob.getRawSize() < 0 || blob.getRawSize() > LONGEST_BLOB)
            throw new BadExtract(BLOCK_TOO_LONG, "a block of it is longer than the format allows");
        int size = blob.getRawSize();
        makeRoom(size);
        try (var inflater = new Inflater()) {
            inflater.setInput(blob.getZlibData().asReadOnlyByteBuffer());
            for (int at = 0; at < size; ) {
                int more = inflater.inflate(unpacked, at, size - at);
                if (more == 0) throw new BadExtract(DAMAGED, "a block of it is shorter than it says");
                at += more;
            }
            return size;
        } catch (DataFormatException damaged) {
            throw new BadExtract(DAMAGED, "a block of it is damaged: " + damaged.getMessage(), damaged);
        }
    }

    private void makeRoom(int size) {
        if (unpacked.length < size) unpacked = new byte[Math.max(size, 2 * unpacked.length)];
    }
}
