package shanyu.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

@Tag("once")
class QueryRecordTest {
    enum Kind {
        HOME,
        GARDEN
    }

    record Filter(
            @Nullable String q,
            @Nullable Kind kind,
            @Nullable Boolean placed,
            @Nullable LocalDate asOf,
            @Nullable Integer most) {}

    record Counted(int most) {}

    record Many(@Nullable String q, @Nullable List<String> towns) {}

    private static Optional<Object> read(Class<?> type, String... pairs) {
        return QueryRecord.of(type).read(given(pairs)::get, new DefaultFormattingConversionService());
    }

    private static Map<String, String[]> given(String... pairs) {
        return Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(pair -> pair[1], Collectors.toList()),
                                all -> all.toArray(String[]::new))));
    }

    /** The same by the framework, whose word counts. */
    private static Object byTheFramework(Class<?> type, String... pairs) {
        var binder = new ServletRequestDataBinder(null, "filter");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(new DefaultFormattingConversionService());
        var request = new MockHttpServletRequest();
        given(pairs).forEach(request::addParameter);
        binder.construct(request);
        return binder.getTarget();
    }

    @Test
    void readsWhatTheFrameworkReads() {
        String[][] queries = {
            {},
            {"q=海贝", "kind=HOME", "placed=true", "asOf=2026-02-28", "most=7"},
            {"q=", "kind=", "placed=", "asOf=", "most="},
            {"q= a ", "placed=off", "most=0x10"},
            {"kind= HOME "},
            {"q=a&b=c", "other=1"},
        };
        for (String[] query : queries)
            assertThat(read(Filter.class, query))
                    .as(String.join("&", query))
                    .contains(byTheFramework(Filter.class, query));
    }

    @Test
    void leavesWhatIsWrongToTheFramework() {
        assertThat(read(Filter.class, "kind=HOUSE")).isEmpty();
        assertThat(read(Filter.class, "placed=perhaps")).isEmpty();
        assertThat(read(Filter.class, "most=many")).isEmpty();
        assertThat(read(Filter.class, "q=a", "q=b")).isEmpty();
    }

    @Test
    void leavesANumberThatMustBeAndIsNotToTheFramework() {
        assertThat(read(Counted.class)).isEmpty();
        assertThat(read(Counted.class, "most=3")).contains(new Counted(3));
    }

    @Test
    void leavesWhatHoldsManyToTheFramework() {
        assertThat(read(Many.class, "q=a")).isEmpty();
    }
}
