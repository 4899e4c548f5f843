package shanyu.server.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shanyu.server.sheets.SheetFormat;
import shanyu.shared.Refusal;
import shanyu.shared.Refusal.Fault;

/** Reads {@code sort}, {@code page} and {@code size} of a list request. */
final class PagingArgument implements HandlerMethodArgumentResolver {
    private static final int DEFAULT_SIZE = 50;
    private static final int MAX_PAGE = 100_000;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String sort = request.getParameter("sort");
        if (SheetFormat.accepted(request.getHeader(HttpHeaders.ACCEPT)).isPresent()) {
            return new Paging(sort, 0, Paging.SHEET_ROWS);
        }
        return new Paging(
                sort,
                number(request, "page", 0, 0, MAX_PAGE),
                number(request, "size", DEFAULT_SIZE, 1, Paging.MAX_SIZE));
    }

    private static int number(NativeWebRequest request, String name, int absent, int min, int max) {
        String text = request.getParameter(name);
        if (text == null) return absent;
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) return number;
        } catch (NumberFormatException notANumber) {
            // answered below like a number out of range
        }
        throw new Refusal(
                        Refusal.Kind.MALFORMED,
                        "parameter-refused",
                        Map.of("min", min, "max", max),
                        List.of(new Fault(name, text, "out-of-range")))
                .asException();
    }
}
