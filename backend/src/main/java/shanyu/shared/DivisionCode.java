package shanyu.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Administrative division code (GB/T 2260 with the sub-district extension of GB/T 10114): nine digits. Those ending
 * in 000 name a district, the others a town (街道 or 镇) of it.
 */
public record DivisionCode(@JsonValue String value) {
    @JsonCreator
    public DivisionCode {
        if (!value.matches("\\d{9}")) {
            throw new IllegalArgumentException("a division code has nine digits, e.g. 310115004: " + value);
        }
    }

    public DivisionCode district() {
        return new DivisionCode(value.substring(0, 6) + "000");
    }

    public boolean isDistrict() {
        return value.endsWith("000");
    }

    @Override
    public String toString() {
        return value;
    }
}
