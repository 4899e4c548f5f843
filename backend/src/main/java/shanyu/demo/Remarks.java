package shanyu.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.springframework.core.io.ClassPathResource;

/** What the people of the demonstration write and draw. */
final class Remarks {
    private static final String[] FINDINGS = {
        "现场查看不符合要求（演示）", "台账缺近两周记录（演示）", "抽查三处有一处不合格（演示）", "公示栏内容已过期（演示）", "未能当场提供证明材料（演示）"
    };
    private static final String[] ANSWERS = {"已整改，照片见附件（演示）", "已更换并培训到人（演示）", "已补齐记录并指定专人负责（演示）"};
    private static final String[] RETURNS = {"照片看不清日期，请补拍（演示）", "缺少验收记录（演示）"};

    /** A drawn signature, the same for everybody: nobody's hand. */
    static final byte[] SIGNATURE = resource("demo/signature.png");

    /** A grey photograph that says it is one of the demonstration. */
    static final byte[] PHOTO = resource("demo/photo.png");

    private Remarks() {}

    static String finding(Random random) {
        return FINDINGS[random.nextInt(FINDINGS.length)];
    }

    static String answer(Random random) {
        return ANSWERS[random.nextInt(ANSWERS.length)];
    }

    static String returned(Random random) {
        return RETURNS[random.nextInt(RETURNS.length)];
    }

    private static byte[] resource(String name) {
        try (var in = new ClassPathResource(name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
