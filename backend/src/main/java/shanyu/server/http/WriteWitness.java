package shanyu.server.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Told of every write that succeeded, inside its transaction: what it leaves (an entry of the log) is kept exactly when
 * the write is. Declared here, implemented above.
 */
public interface WriteWitness {
    /**
     * @param request the write, with what the gate learnt about it as attributes
     * @param status the 2xx status about to be answered
     * @param requestHash SHA-256 of method, path and body
     */
    void wrote(HttpServletRequest request, int status, byte[] requestHash);
}
