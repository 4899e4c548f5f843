package shanyu.planning.network;

import java.util.Map;

/**
 * Why a file became no network.
 *
 * @param code a word for programs, e.g. {@code breaks-off}
 * @param detail a sentence in English with what to try
 * @param facts numbers that the sentence in another language needs
 */
record ImportFault(String code, String detail, Map<String, Object> facts) {
    ImportFault(String code, String detail) {
        this(code, detail, Map.of());
    }

    /** Thrown where a file is read, caught where the import is ended. */
    static final class Thrown extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient ImportFault fault;

        Thrown(ImportFault fault) {
            super(fault.detail, null, false, false);
            this.fault = fault;
        }

        ImportFault fault() {
            return fault;
        }
    }

    Thrown asException() {
        return new Thrown(this);
    }
}
