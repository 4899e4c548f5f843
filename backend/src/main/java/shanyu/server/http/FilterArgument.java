package shanyu.server.http;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * The filters of a list, read from the query into their record. The framework reads them too, but parses the annotations of
 * the record's constructor anew for every request: a fifth of what a list costs. So the plain case, in which every value is
 * right, is read here, and whatever else is asked goes the framework's way, whose refusals are the only ones there are.
 */
final class FilterArgument implements HandlerMethodArgumentResolver {
    private final ServletModelAttributeMethodProcessor framework = new ServletModelAttributeMethodProcessor(false);
    private final Map<Class<?>, QueryRecord> shapes = new ConcurrentHashMap<>();
    private final ConversionService conversion;

    FilterArgument(ConversionService conversion) {
        this.conversion = conversion;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().isRecord() && parameter.hasParameterAnnotation(ModelAttribute.class);
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var plain = plain(parameter, request);
        if (plain.isPresent() && isValid(parameter, plain.get(), request, binders)) return plain.get();
        return framework.resolveArgument(parameter, model, request, binders);
    }

    private Optional<Object> plain(MethodParameter parameter, NativeWebRequest request) {
        var shape = shapes.computeIfAbsent(parameter.getParameterType(), QueryRecord::of);
        var inPath =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (inPath instanceof Map<?, ?> names && shape.hasAnyOf(names.keySet())) return Optional.empty();
        return shape.read(request::getParameterValues, conversion);
    }

    private static boolean isValid(
            MethodParameter parameter, Object filter, NativeWebRequest request, @Nullable WebDataBinderFactory binders)
            throws Exception {
        if (binders == null) return false;
        if (!parameter.hasParameterAnnotation(Valid.class)) return true;
        var binder = binders.createBinder(request, filter, "filter");
        binder.validate();
        return !binder.getBindingResult().hasErrors();
    }
}
