package shanyu.identity.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

@DisplayName("PIPL art. 6: of a person's data an answer shows no more than what tells one from another")
class MaskTest {
    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "NAME, 张三丰, 张**",
        "NAME, 张三, 张*",
        "NAME, 张, 张*",
        "NAME, 𠮷田, 𠮷*",
        "PHONE, 13812345678, 138****5678",
        "PHONE, 1234567, 1234567",
        "PHONE, 12345678, 123*5678",
        "PHONE, 123456, ******",
        "ID_NUMBER, 310115198001010011, 310***********0011",
        "ID_NUMBER, 12345678, 123*5678",
        "ID_NUMBER, 1234567, *******",
        "WHOLE, 花木路1号, ***"
    })
    void shown(Mask mask, String clear, String masked) {
        assertThat(mask.apply(clear)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NAME", "PHONE", "ID_NUMBER", "WHOLE"})
    @DisplayName("nothing stays nothing")
    void nothing(Mask mask) {
        assertThat(mask.apply("")).isEmpty();
    }

    record Person(
            @Personal(Mask.NAME) String name,
            @Personal(Mask.PHONE) String phone,
            String town) {}

    record Bare(@Personal(Mask.WHOLE) String word) {}

    @Test
    @DisplayName("what is marked leaves masked, what is not leaves as it is")
    void written() {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(new Person("张三丰", "13812345678", "花木")))
                .isEqualTo("{\"name\":\"张**\",\"phone\":\"138****5678\",\"town\":\"花木\"}");
        assertThat(json.writeValueAsString(new Bare("x"))).isEqualTo("{\"word\":\"***\"}");
    }

    record Town(String name) {}

    record Board(List<Person> people) {}

    record Plain(List<Town> towns, Map<String, Town> byName) {}

    record Chain(Chain next, Town town) {}

    record Boxed<T>(T inside) {}

    record Many(Boxed<? extends Person> one) {}

    record Fields(Boxed<Person>[] several) {}

    sealed interface Answer permits Told, Refused {}

    record Told(Person person) implements Answer {}

    record Refused(String why) implements Answer {}

    sealed interface Dry permits Empty {}

    record Empty() implements Dry {}

    @Test
    @DisplayName("an answer is about persons when a marked component is anywhere in it")
    void aboutPersons() {
        assertThat(List.of(Person.class, Board.class, Many.class, Fields.class, Answer.class, Told.class))
                .allMatch(MaskTest::isAboutPersons);
        assertThat(isAboutPersons(generic("people"))).isTrue();
        assertThat(isAboutPersons(generic("maybe"))).isTrue();
    }

    @Test
    @DisplayName("and not when there is none, however deep or circular it is")
    void aboutNobody() {
        assertThat(List.of(
                        Town.class,
                        Plain.class,
                        Chain.class,
                        Boxed.class,
                        Refused.class,
                        Dry.class,
                        String.class,
                        byte[].class))
                .noneMatch(MaskTest::isAboutPersons);
        assertThat(isAboutPersons(generic("towns"))).isFalse();
        assertThat(isAboutPersons(generic("perhaps"))).isFalse();
        for (int times = 0; times < 2; times++) {
            assertThat(PersonalRecords.in(Person.class)).as("asked again").isTrue();
            assertThat(PersonalRecords.in(Town.class)).as("asked again").isFalse();
        }
    }

    /** What is known is asked for once in a house; wrapped in a type of its own it is asked for each time. */
    private static boolean isAboutPersons(Type type) {
        return PersonalRecords.in(new ParameterizedType() {
            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {type};
            }

            @Override
            public Type getRawType() {
                return Object.class;
            }

            @Override
            public Type getOwnerType() {
                return Object.class;
            }
        });
    }

    private static Type generic(String operation) {
        try {
            return Operations.class.getDeclaredMethod(operation).getGenericReturnType();
        } catch (NoSuchMethodException never) {
            throw new IllegalStateException(never);
        }
    }

    interface Operations {
        List<Person> people();

        Optional<? extends Person> maybe();

        List<Town> towns();

        Optional<? extends Town> perhaps();
    }
}
