package shanyu.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Calls the operations as the framework does, with {@link FilterArgument} before every other reader of arguments. */
final class FiltersFirst extends RequestMappingHandlerAdapter {
    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        var binding = (ConfigurableWebBindingInitializer) Objects.requireNonNull(getWebBindingInitializer());
        var readers = new ArrayList<HandlerMethodArgumentResolver>();
        readers.add(new FilterArgument(Objects.requireNonNull(binding.getConversionService())));
        readers.addAll(Objects.requireNonNullElse(getArgumentResolvers(), List.of()));
        setArgumentResolvers(readers);
    }
}
