package shanyu.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import shanyu.server.http.KeyedAnswers.Known;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/**
 * One write is one transaction with one answer. The body is read before the transaction begins, so that a slow caller
 * holds no connection; the idempotency key, the change, the log entry and the kept answer are committed together or not
 * at all; any status from 400 on rolls everything back. A repeated key with the same request gets the kept answer, with
 * another request 422.
 */
@Component
@Order(0)
class Writes extends OncePerRequestFilter {
    static final String KEY = "Idempotency-Key";
    private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final TransactionTemplate transactions;
    private final KeyedAnswers answers;
    private final ObjectProvider<WriteWitness> witnesses;
    private final ObjectMapper json;

    Writes(
            TransactionTemplate transactions,
            KeyedAnswers answers,
            ObjectProvider<WriteWitness> witnesses,
            ObjectMapper json) {
        this.transactions = transactions;
        this.answers = answers;
        this.witnesses = witnesses;
        this.json = json;
    }

    /**
     * Signing in, out and up is not keyed: failed attempts must be counted, and neither sessions nor secrets shown once are
     * things kept twice. A change of the password is a write like any other. Reports of browsers change nothing, and browsers
     * know of no keys.
     */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WRITING.contains(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || request.getRequestURI().equals("/api/session")
                || request.getRequestURI().equals("/api/policy-reports")
                || request.getRequestURI().startsWith("/api/session/")
                        && !request.getRequestURI().equals("/api/session/password");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var held = new HeldAnswer(response);
        try {
            var body = HeldRequest.read(request);
            String key = key(request);
            transactions.executeWithoutResult(transaction -> {
                if (!write(body, key, held, chain)) transaction.setRollbackOnly();
            });
        } catch (shanyu.shared.RefusedException refused) {
            held.refuse(refused.refusal(), json);
        } catch (DataAccessException | TransactionException away) {
            Problems.unavailable(away);
            held.refuse(Refusal.of(Refusal.Kind.UNAVAILABLE, "unavailable"), json);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        held.send();
    }

    /** Answers whether what happened is to be kept. */
    private boolean write(
            HeldRequest request, @org.jspecify.annotations.Nullable String key, HeldAnswer held, FilterChain chain) {
        if (key != null) {
            switch (answers.claim(request.caller(), key, request.hash())) {
                case Known.Answered kept -> {
                    held.repeat(kept);
                    return false;
                }
                case Known.OtherRequest() -> {
                    held.refuse(Refusal.of(Refusal.Kind.RULE, "idempotency-key-reused"), json);
                    return false;
                }
                case Known.Fresh() -> {}
            }
        }
        try {
            chain.doFilter(request, held.response());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException inside) {
            throw new IllegalStateException(inside);
        }
        int status = held.status();
        if (status >= 400) return false;
        witnesses.orderedStream().forEach(witness -> witness.wrote(request, status, request.hash()));
        if (key != null) answers.keep(request.caller(), key, held.kept());
        return true;
    }

    private static @org.jspecify.annotations.Nullable String key(HttpServletRequest request) {
        String key = request.getHeader(KEY);
        if (key == null) {
            if (!request.getMethod().equals("POST")) return null;
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-needed").asException();
        }
        if (key.length() < 8 || key.length() > 100 || !key.matches("[\\x21-\\x7e]+")) {
            throw Refusal.of(Refusal.Kind.MALFORMED, "idempotency-key-malformed")
                    .asException();
        }
        return key;
    }
}
