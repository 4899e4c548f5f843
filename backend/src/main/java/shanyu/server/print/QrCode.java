package shanyu.server.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004) as a picture that can stand in a page. */
final class QrCode {
    private static final int DOT = 4;

    private QrCode() {}

    static String dataUri(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 1);
            return "data:image/png;base64,"
                    + Base64.getEncoder()
                            .encodeToString(
                                    picture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), tooLong);
        }
    }

    private static byte[] picture(BitMatrix dots) {
        var image = new BufferedImage(dots.getWidth() * DOT, dots.getHeight() * DOT, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                image.setRGB(x, y, dots.get(x / DOT, y / DOT) ? 0xff000000 : 0xffffffff);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
