package shanyu.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param page number of the page, from 0
 * @param size rows asked for per page
 * @param total rows of the whole list under the same filters
 */
public record Listing<T>(
        List<T> items,

        @Schema(example = "0", minimum = "0", maximum = "100000")
        int page,

        @Schema(example = "50", minimum = "1", maximum = "200")
        int size,

        @Schema(example = "240", minimum = "0") long total) {

    public static <T> Listing<T> of(List<T> items, Paging paging, long total) {
        return new Listing<>(items, paging.page(), paging.size(), total);
    }

    public <R> Listing<R> map(Function<? super T, ? extends R> change) {
        return new Listing<>(items.stream().<R>map(change).toList(), page, size, total);
    }
}
