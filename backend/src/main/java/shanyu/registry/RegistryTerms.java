package shanyu.registry;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import shanyu.casework.Deadline.Unit;
import shanyu.norms.Basis;
import shanyu.norms.Norms;

/** How long each step of a filing and of an institution's life may take, from the norms of the day. */
@Component
class RegistryTerms {
    private final Norms norms;

    RegistryTerms(Norms norms) {
        this.norms = norms;
    }

    /** So many units, and what says so. */
    record Term(int amount, Unit unit, Basis basis) {}

    /** 备案回执与告知书: five working days (registration and filing measures art. 9). */
    Term receipt(LocalDate day) {
        return term("filing-receipt", Unit.WORKING_DAYS, day);
    }

    /** 不符合的通知与公开: fifteen working days (art. 9). */
    Term nonconformity(LocalDate day) {
        return term("filing-nonconformity-notice", Unit.WORKING_DAYS, day);
    }

    /** The town's check, inside the five days. Product default. */
    Term townCheck(LocalDate day) {
        return term("filing-town-check", Unit.WORKING_DAYS, day);
    }

    /** Putting right what was returned. Product default. */
    Term correction(LocalDate day) {
        return term("filing-correction-days", Unit.CALENDAR_DAYS, day);
    }

    /** 变更备案: “及时” (art. 10); the number is the product's default. */
    Term change(LocalDate day) {
        return term("filing-change-days", Unit.CALENDAR_DAYS, day);
    }

    /** Renewing a paper that has expired. Product default. */
    Term renewal(LocalDate day) {
        return term("paper-renewal-days", Unit.CALENDAR_DAYS, day);
    }

    /** Saying whether a child is taken over. Product default. */
    Term placement(LocalDate day) {
        return term("placement-answer-days", Unit.WORKING_DAYS, day);
    }

    /** Placing the children and settling the fees after an order to stop. Product default. */
    Term stopped(LocalDate day) {
        return term("stopped-service-duties-days", Unit.CALENDAR_DAYS, day);
    }

    private Term term(String name, Unit unit, LocalDate day) {
        var value = norms.asOf(day)
                .integer(name)
                .orElseThrow(() -> new IllegalStateException("no term is set for %s on %s".formatted(name, day)));
        return new Term(value.value(), unit, value.basis());
    }
}
