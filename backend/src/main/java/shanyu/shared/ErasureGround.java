package shanyu.shared;

/** Why what is kept about a person is erased: the cases of PIPL (个人信息保护法) art. 47, paragraph 1. */
public enum ErasureGround {
    /** No. 1: the purpose is achieved, or the data are no longer needed for it. */
    PURPOSE_ACHIEVED,
    /** No. 2: the time for which they were to be kept has passed. */
    RETENTION_PASSED,
    /** No. 3: the person withdraws consent. */
    CONSENT_WITHDRAWN,
    /** No. 4: they were handled against law or agreement. */
    UNLAWFUL;

    /** Whether it holds only once what the data were for is over. */
    public boolean waitsForTheEnd() {
        return this == PURPOSE_ACHIEVED || this == RETENTION_PASSED;
    }
}
