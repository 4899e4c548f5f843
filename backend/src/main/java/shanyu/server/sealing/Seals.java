package shanyu.server.sealing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals a person's texts, opens them, finds them without opening, and forgets a person for good. */
@Component
public class Seals {
    private final SealingKeys keys;
    private final Persons persons;

    Seals(SealingKeys keys, Persons persons) {
        this.keys = keys;
        this.persons = persons;
    }

    /**
     * Seals for this one place, under the version in use.
     *
     * @param person whom the text concerns; erasing them takes it away
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Sealed seal(SealedColumn column, UUID row, UUID person, String clear) {
        var current = keys.current();
        byte[] ciphertext =
                current.seal(persons.enter(person), clear.getBytes(StandardCharsets.UTF_8), column.place(row));
        return Sealed.of(column, row, person, current.version(), ciphertext);
    }

    /** As {@link #seal}, and null for an empty text: that there is none is no secret. */
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable Sealed sealUnlessEmpty(SealedColumn column, UUID row, UUID person, String clear) {
        return clear.isEmpty() ? null : seal(column, row, person, clear);
    }

    /**
     * The text; empty when the person was erased.
     *
     * @throws BrokenSeal when it was changed, or belongs to another place
     */
    public Optional<String> open(Sealed sealed) {
        return persons.part(sealed.person()).map(part -> {
            byte[] clear = keys.of(sealed.version()).open(part, sealed.ciphertext(), sealed.place());
            return new String(clear, StandardCharsets.UTF_8);
        });
    }

    /** By what a text can be found once it is sealed; null for an empty one and where the column has no such index. */
    @Transactional(propagation = Propagation.MANDATORY)
    public byte @Nullable [] print(SealedColumn column, String clear) {
        if (column.print() == null || clear.isEmpty()) return null;
        return keys.current().print(column.qualified(), column.print().normal().apply(clear));
    }

    /** What {@link #print} may have made of a text, under each version that is still in the rows. Never empty. */
    public List<byte[]> prints(SealedColumn column, String text) {
        String normal = Objects.requireNonNull(column.print()).normal().apply(text);
        var prints = keys.readable().stream()
                .map(each -> each.print(column.qualified(), normal))
                .toList();
        return prints.isEmpty() ? List.of(new byte[0]) : prints;
    }

    /** Destroys a person's part of the key: nothing about them opens any more. False when there was nothing to destroy. */
    @Transactional
    public boolean erase(UUID person) {
        return persons.erase(person);
    }
}
