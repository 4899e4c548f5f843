package shanyu.server.http;

import java.util.Set;

/** Servers outside the house whose pictures its pages may show; the content policy of every page lets these in and no others. */
public interface PictureSources {
    /** Their origins, e.g. {@code https://t0.tianditu.gov.cn}. */
    Set<String> origins();
}
