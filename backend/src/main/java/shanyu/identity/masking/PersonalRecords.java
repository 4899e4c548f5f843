package shanyu.identity.masking;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which answers are about persons: those with a {@link Personal} component, at whatever depth. */
public final class PersonalRecords {
    private static final Map<Type, Boolean> KNOWN = new ConcurrentHashMap<>();

    private PersonalRecords() {}

    public static boolean in(Type answer) {
        var known = KNOWN.get(answer);
        if (known != null) return known;
        boolean found = found(answer, new HashSet<>());
        KNOWN.put(answer, found);
        return found;
    }

    private static boolean found(Type type, Set<Type> seen) {
        if (!seen.add(type)) return false;
        return switch (type) {
            case Class<?> record
            when record.isRecord() ->
                Arrays.stream(record.getRecordComponents()).anyMatch(component -> isPersonal(component, seen));
            case Class<?> sealed
            when sealed.isSealed() ->
                Arrays.stream(sealed.getPermittedSubclasses()).anyMatch(each -> found(each, seen));
            case ParameterizedType generic ->
                found(generic.getRawType(), seen)
                        || Arrays.stream(generic.getActualTypeArguments()).anyMatch(each -> found(each, seen));
            case WildcardType wild -> Arrays.stream(wild.getUpperBounds()).anyMatch(each -> found(each, seen));
            case GenericArrayType array -> found(array.getGenericComponentType(), seen);
            default -> false;
        };
    }

    private static boolean isPersonal(RecordComponent component, Set<Type> seen) {
        return component.getAccessor().isAnnotationPresent(Personal.class)
                || component.isAnnotationPresent(Personal.class)
                || found(component.getGenericType(), seen);
    }
}
