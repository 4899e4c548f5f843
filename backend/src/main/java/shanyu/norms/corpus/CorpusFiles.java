package shanyu.norms.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the corpus: path below {@code norms/} → what stands in it.
 *
 * @param pages in the order of their paths
 */
public record CorpusFiles(Map<String, String> pages) {
    private static final String FOLDER = "/norms/";

    /** Those that travel in the jar. */
    public static CorpusFiles onClasspath() {
        var pages = new TreeMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath*:norms/**/*.yaml")) {
                String where = resource.getURL().getPath();
                pages.put(
                        where.substring(where.lastIndexOf(FOLDER) + FOLDER.length()),
                        resource.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the corpus norms/ cannot be read from the classpath", unreadable);
        }
        return new CorpusFiles(pages);
    }

    /** The pages of one folder, oldest first (they are named by date). */
    List<Page> in(String folder) {
        var found = new ArrayList<Page>();
        pages.forEach((path, text) -> {
            if (path.startsWith(folder + "/")) found.add(Page.read(path, text));
        });
        return found;
    }

    /** Folders that hold texts: all but those the corpus uses for its lists. */
    List<String> folders() {
        return pages.keySet().stream()
                .map(path -> path.substring(0, Math.max(0, path.indexOf('/'))))
                .distinct()
                .toList();
    }
}
