package shanyu.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the register tells the house, in the transaction in which it happened. */
public sealed interface RegistryEvent {
    UUID institution();

    Instant at();

    /** A filing was received; with the first one the institution opens. */
    record FilingReceiptIssued(UUID institution, UUID filing, String receipt, Instant at) implements RegistryEvent {}

    /** @param before and {@code after}: places of all classes together */
    record CapacityChanged(UUID institution, int before, int after, Instant at) implements RegistryEvent {}

    record InstitutionSuspended(
            UUID institution, LocalDate from, @Nullable LocalDate until, Instant at) implements RegistryEvent {}

    record InstitutionResumed(UUID institution, LocalDate from, Instant at) implements RegistryEvent {}

    record InstitutionClosed(UUID institution, LocalDate from, Instant at) implements RegistryEvent {}
}
