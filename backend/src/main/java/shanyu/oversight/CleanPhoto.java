package shanyu.oversight;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import shanyu.shared.Outcome;
import shanyu.shared.Refusal;

/**
 * A photo as it is kept: known by its first bytes and by its name alike, decoded and made anew from its pixels. Place, time
 * and device, which a phone writes into a photo of a child, do not survive that; nor does anything hidden behind the picture.
 */
record CleanPhoto(String mediaType, byte[] bytes) {
    static final int MOST_BYTES = 5 * 1024 * 1024;

    /** A phone's best camera; a picture that unpacks to more is meant to fill the memory. */
    static final long MOST_PIXELS = 40_000_000L;

    /** Longest side kept: enough to read a label on a photo, small enough for four of them at once. */
    private static final int LONGEST = 2_560;

    static Outcome<CleanPhoto> of(String field, String name, byte[] given) {
        if (given.length == 0) return Refusal.field(field, name, "missing").asOutcome();
        if (given.length > MOST_BYTES)
            return Refusal.field(field, name, "photo-too-large").asOutcome();
        var format = format(given);
        String low = name.toLowerCase(Locale.ROOT);
        boolean named = format.equals("jpeg")
                ? low.endsWith(".jpg") || low.endsWith(".jpeg")
                : format.equals("png") && low.endsWith(".png");
        if (!named) return Refusal.field(field, name, "unknown-kind-of-photo").asOutcome();
        try {
            return redrawn(field, name, format, given);
        } catch (IOException | RuntimeException broken) {
            return Refusal.field(field, name, "photo-unreadable").asOutcome();
        }
    }

    private static String format(byte[] given) {
        String start = HexFormat.of().formatHex(given, 0, Math.min(8, given.length));
        return start.startsWith("ffd8ff") ? "jpeg" : start.equals("89504e470d0a1a0a") ? "png" : "";
    }

    private static Outcome<CleanPhoto> redrawn(String field, String name, String format, byte[] given)
            throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(given))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS)
                return Refusal.field(field, name, "photo-too-many-pixels").asOutcome();
            var how = reader.getDefaultReadParam();
            // every n-th pixel only, so that no more than needed is ever unpacked
            int step = (int) Math.max(1, Math.ceilDiv(Math.max(width, height), LONGEST));
            how.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, how);
            var fresh = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            var pen = fresh.createGraphics();
            pen.drawImage(picture, 0, 0, Color.WHITE, null);
            pen.dispose();
            var out = new ByteArrayOutputStream();
            if (!ImageIO.write(fresh, format, out)) throw new IOException("nothing writes " + format);
            return Outcome.done(new CleanPhoto("image/" + format, out.toByteArray()));
        } finally {
            reader.dispose();
        }
    }
}
