package shanyu.server.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;

/** A record made of one query parameter for each of its components; its annotations are read once. */
record QueryRecord(Constructor<?> constructor, List<Part> parts) {
    private static final TypeDescriptor TEXT = TypeDescriptor.valueOf(String.class);

    /** One component: its name in the query and what the text becomes. */
    record Part(String name, TypeDescriptor type) {
        boolean isSimple() {
            return BeanUtils.isSimpleValueType(type.getType());
        }
    }

    static QueryRecord of(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            var parts = IntStream.range(0, components.length)
                    .mapToObj(n -> part(constructor, n, components[n].getName()))
                    .toList();
            return new QueryRecord(constructor, parts);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor", impossible);
        }
    }

    private static Part part(Constructor<?> constructor, int n, String name) {
        return new Part(name, new TypeDescriptor(MethodParameter.forFieldAwareConstructor(constructor, n, name)));
    }

    boolean hasAnyOf(Collection<?> names) {
        return parts.stream().anyMatch(part -> names.contains(part.name()));
    }

    /**
     * The record these parameters make.
     *
     * @param given the values of a parameter; null when it is not there
     * @return empty when a value cannot be read, is given twice, or is wanted and missing, and always for a record that holds
     *     anything but simple values
     */
    Optional<Object> read(Function<String, String @Nullable []> given, ConversionService conversion) {
        if (!parts.stream().allMatch(Part::isSimple)) return Optional.empty();
        var arguments = new @Nullable Object[parts.size()];
        try {
            for (int n = 0; n < arguments.length; n++) {
                var part = parts.get(n);
                String[] values = given.apply(part.name());
                if (values != null) {
                    if (values.length != 1) return Optional.empty();
                    arguments[n] = part.type().getType() == String.class
                            ? values[0]
                            : conversion.convert(values[0], TEXT, part.type());
                }
                if (arguments[n] == null && part.type().isPrimitive()) return Optional.empty();
            }
            return Optional.of(constructor.newInstance(arguments));
        } catch (ConversionException | InvocationTargetException unreadable) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("The constructor was made accessible", impossible);
        }
    }
}
