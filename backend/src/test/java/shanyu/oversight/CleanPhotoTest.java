package shanyu.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shanyu.access.Pictures;
import shanyu.shared.Outcome;
import shanyu.shared.RefusedException;

@DisplayName("A photo of the public is made anew from its pixels; what is not what it says is refused")
class CleanPhotoTest {
    private static final String PLACE = "GPSLatitude 31.2104 N, a child's home";

    @Test
    @DisplayName("place data written into a JPEG does not survive, the picture does")
    void placeDataIsGone() throws IOException {
        byte[] given = withExif(Pictures.jpeg(40, 30));
        assertThat(text(given)).contains(PLACE);
        var clean = CleanPhoto.of("photos[0]", "a.jpg", given).orThrow();
        assertThat(text(clean.bytes())).doesNotContain("GPS").doesNotContain("Exif");
        var picture = ImageIO.read(new ByteArrayInputStream(clean.bytes()));
        assertThat(picture.getWidth()).isEqualTo(40);
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    @DisplayName("what hangs behind a picture is gone too")
    void nothingBehind() throws IOException {
        var given = new ByteArrayOutputStream();
        given.write(Pictures.png(10, 10));
        given.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(text(CleanPhoto.of("photos[0]", "a.png", given.toByteArray())
                        .orThrow()
                        .bytes()))
                .doesNotContain("script");
    }

    @ParameterizedTest(name = "{0} called {1} → {2}")
    @CsvSource({
        "jpeg, a.JPG, ",
        "png, a.png, ",
        "jpeg, a.png, unknown-kind-of-photo",
        "png, a.exe, unknown-kind-of-photo",
        "text, a.jpg, unknown-kind-of-photo",
        "torn, a.jpg, photo-unreadable",
        "empty, a.jpg, missing"
    })
    @DisplayName("bytes and name must both say the same")
    void kinds(String what, String name, String refused) {
        byte[] bytes = switch (what) {
            case "jpeg" -> Pictures.jpeg(4, 4);
            case "png" -> Pictures.png(4, 4);
            case "torn" -> Arrays.copyOf(Pictures.jpeg(40, 40), 30);
            case "empty" -> new byte[0];
            default -> "hello".getBytes(StandardCharsets.UTF_8);
        };
        assertThat(reason(CleanPhoto.of("photos[0]", name, bytes))).isEqualTo(refused);
    }

    @Test
    @DisplayName(
            "5 MB pass, one byte more does not; a picture that unpacks to more than 40 million pixels is not unpacked")
    void limits() {
        byte[] large = Arrays.copyOf(Pictures.jpeg(4, 4), CleanPhoto.MOST_BYTES);
        assertThat(reason(CleanPhoto.of("photos[0]", "a.jpg", large))).isNull();
        assertThat(reason(CleanPhoto.of("photos[0]", "a.jpg", Arrays.copyOf(large, large.length + 1))))
                .isEqualTo("photo-too-large");
        assertThat(reason(CleanPhoto.of("photos[0]", "a.png", bomb()))).isEqualTo("photo-too-many-pixels");
    }

    /** A PNG whose head promises 20000 × 20000 pixels. */
    private static byte[] bomb() {
        byte[] small = Pictures.png(4, 4);
        byte[] sides = {0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20};
        System.arraycopy(sides, 0, small, 16, sides.length);
        return small;
    }

    /** The picture with an APP1 segment behind its first marker, as a phone writes it. */
    private static byte[] withExif(byte[] jpeg) throws IOException {
        byte[] body = ("Exif\0\0" + PLACE).getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (body.length + 2)});
        out.write(body);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static @org.jspecify.annotations.Nullable String reason(Outcome<CleanPhoto> outcome) {
        try {
            outcome.orThrow();
            return null;
        } catch (RefusedException refused) {
            return refused.refusal().faults().getFirst().reason();
        }
    }
}
