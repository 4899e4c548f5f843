package shanyu.registry;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an institution ends or interrupts its service: each child without a name, each family that paid ahead, and what stands
 * against it still.
 *
 * @param plannedOn the day it means to close or rest, by which all must be done
 * @param noticeOn the day families were told; null when they were not
 * @param declared whether children and fees have been declared; an order to stop comes before that
 * @param forced opened by an order to stop
 * @param against what stands against closing or resting now; empty when nothing does
 */
@Schema(name = "WindingDown")
public record WindingDown(
        UUID id,
        UUID institution,
        Purpose purpose,
        LocalDate plannedOn,
        @Nullable LocalDate noticeOn,
        boolean declared,
        int enrolled,
        int families,
        long prepaidFen,
        boolean forced,
        State state,
        Instant openedAt,
        List<Child> children,
        List<Family> paid,
        List<Against> against,
        boolean mayAct,
        int version) {
    /** What it is for. */
    @Schema(name = "WindingDownPurpose")
    public enum Purpose {
        CLOSE,
        SUSPEND
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        DONE,
        WITHDRAWN
    }

    /** What becomes of a child. */
    public enum Choice {
        /** Another institution takes it, and has said so itself. */
        NEXT_PLACE,
        /** Its parents chose otherwise, and that is written down. */
        PARENTS_CHOICE
    }

    /** What becomes of prepaid fees. */
    public enum Settlement {
        REFUNDED,
        CARRIED_OVER
    }

    /**
     * @param n running number instead of a name
     * @param accepted null while the next institution has not answered
     */
    @Schema(name = "WindingDownChild")
    public record Child(
            int n,
            @Nullable Choice choice,
            @Nullable UUID next,
            @Nullable String nextName,
            @Nullable Boolean accepted,
            String note,
            boolean settled) {}

    @Schema(name = "WindingDownFamily")
    public record Family(
            int n,
            @Nullable Settlement how,
            @Nullable Long fen,
            @Nullable UUID paper) {}

    /**
     * One reason that stands against it.
     *
     * @param code e.g. {@code children-unplaced}
     * @param count how many children or families, 0 where nothing is counted
     */
    @Schema(name = "ClosureReason")
    public record Against(
            @Schema(example = "children-unplaced") String code,
            @Schema(example = "3") int count) {}
}
