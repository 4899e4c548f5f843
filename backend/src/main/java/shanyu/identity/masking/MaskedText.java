package shanyu.identity.masking;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a {@link Personal} text as its mask shows it. */
final class MaskedText extends StdSerializer<String> {
    private final Mask mask;

    MaskedText() {
        this(Mask.WHOLE);
    }

    private MaskedText(Mask mask) {
        super(String.class);
        this.mask = mask;
    }

    @Override
    public ValueSerializer<?> createContextual(SerializationContext context, @Nullable BeanProperty property) {
        var personal = property == null ? null : property.getAnnotation(Personal.class);
        return personal == null ? this : new MaskedText(personal.value());
    }

    @Override
    public void serialize(String clear, JsonGenerator out, SerializationContext context) {
        out.writeString(mask.apply(clear));
    }
}
