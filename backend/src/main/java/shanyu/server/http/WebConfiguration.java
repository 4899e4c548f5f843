package shanyu.server.http;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.resource.PathResourceResolver;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What every room's HTTP face shares. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new KnownParameters())
                .addPathPatterns("/api/**")
                .order(100);
    }

    /** Days of a query lie in centuries a register can mean; a year beyond them overflows what the database counts in. */
    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, LocalDate.class, text -> {
            var day = LocalDate.parse(text);
            if (!PlausibleDay.is(day)) throw new IllegalArgumentException("no such year");
            return day;
        });
    }

    /** And so do the days of a body. */
    @Bean
    JacksonModule plausibleDays() {
        return new SimpleModule("plausible days").addDeserializer(LocalDate.class, new PlausibleDay());
    }

    /** A member given twice is a fault: what reads the first and what reads the last must not be told two things. */
    @Bean
    JsonMapperBuilderCustomizer membersOnce() {
        return json -> json.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PagingArgument());
    }

    /**
     * Filters are read by us first: the framework's own reader of annotated arguments stands before all that are added. And
     * patterns that begin otherwise than a path are not held against it.
     */
    @Bean
    WebMvcRegistrations filtersFirst() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new LiteralBeginnings();
            }

            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new FiltersFirst();
            }
        };
    }

    /** Who does not say what is accepted gets JSON; lists are sheets only for those who ask for one. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.defaultContentType(MediaType.APPLICATION_JSON, MediaType.ALL);
    }

    /** Files of the three faces; a path that is no file is a page of theirs and gets the one page that draws them. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry resources) {
        resources
                .addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .resourceChain(true)
                .addResolver(new PathResourceResolver() {
                    @Override
                    protected @org.jspecify.annotations.Nullable Resource getResource(String path, Resource location)
                            throws java.io.IOException {
                        Resource file = super.getResource(path, location);
                        boolean isPage = !path.startsWith("api/") && !path.startsWith("v3/") && !path.contains(".");
                        return file == null && isPage ? super.getResource("index.html", location) : file;
                    }
                });
    }
}
