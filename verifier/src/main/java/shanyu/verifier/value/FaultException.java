package shanyu.verifier.value;

/** Carries a {@link Fault} from where it was met to where it is told; verdicts hand it on as a value. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(String where, String why) {
        this(new Fault(where, why));
    }

    public FaultException(Fault fault) {
        super(fault.toString(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
