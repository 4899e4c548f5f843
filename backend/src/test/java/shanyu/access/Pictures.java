package shanyu.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {
    private Pictures() {}

    public static byte[] png(int width, int height) {
        return of("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return of("jpeg", width, height);
    }

    private static byte[] of(String format, int width, int height) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }
}
