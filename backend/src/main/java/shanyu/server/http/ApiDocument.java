package shanyu.server.http;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the API document what the code says already: a component of a record is there unless it is
 * {@link Nullable}. Without it every member of every answer would look optional to a generated client.
 */
@Component
class ApiDocument implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            require(java.getRawClass(), named(schema, context));
        }
        return schema;
    }

    private static Schema<?> named(Schema<?> schema, ModelConverterContext context) {
        if (schema.get$ref() == null) return schema;
        String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void require(Class<?> type, Schema<?> schema) {
        if (schema.getProperties() == null) return;
        for (RecordComponent component : type.getRecordComponents()) {
            boolean known = schema.getProperties().containsKey(component.getName());
            boolean listed =
                    schema.getRequired() != null && schema.getRequired().contains(component.getName());
            if (known && !listed && !isNullable(component)) schema.addRequiredItem(component.getName());
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
