package shanyu.server.http;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/**
 * Lets in as many requests at once as the house can work on and turns the others away at once: one that waits long in a
 * queue holds memory and is answered when nobody listens any more. Stands before everything that asks the database. What
 * must get through on a bad day, signing in and reporting an incident, has seats of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class Admission extends OncePerRequestFilter implements MeterBinder {
    /** How long a request may wait for a seat; with it a refusal is out within 100 ms. */
    private static final long PATIENCE_MILLIS = 50;

    /**
     * Seats: more at once are not done sooner, for they share the cores with each other and with the database on the same
     * machine. Measured by {@code drill overload} on two cores, docs/performance.md.
     */
    private static final int SEATS_A_CORE = 4;

    private static final int SEATS_BESIDE = 4;

    /** Twice the database's connections. */
    private static final int MOST_SEATS = 32;

    private static final int RESERVED = 4;
    private static final String LATER_SECONDS = "1";
    private static final List<String> URGENT = List.of("/api/session", "/api/incidents");

    private final Semaphore seats;
    /** As many become free within the patience, even on a small machine; who stands farther back would wait in vain. */
    private final int waiters;

    private final Semaphore reserved = new Semaphore(RESERVED, true);
    private final LongAdder turnedAway = new LongAdder();
    private final ObjectMapper json;

    /** @param atOnce requests worked on at once; by the machine's cores unless set */
    Admission(@Value("${shanyu.requests-at-once:0}") int atOnce, ObjectMapper json) {
        this.waiters = atOnce > 0 ? atOnce : seatsFor(Runtime.getRuntime().availableProcessors());
        this.seats = new Semaphore(waiters, true);
        this.json = json;
    }

    static int seatsFor(int cores) {
        return Math.min(MOST_SEATS, SEATS_BESIDE + SEATS_A_CORE * cores);
    }

    /** Pages and their files come from memory, and whether the house serves must be known when it is full. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore seat = seatFor(request);
        if (seat == null) {
            turnedAway.increment();
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
            var held = new HeldAnswer(response);
            held.refuse(Refusal.of(Refusal.Kind.UNAVAILABLE, "busy"), json);
            held.send();
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            seat.release();
        }
    }

    private @org.jspecify.annotations.Nullable Semaphore seatFor(HttpServletRequest request) {
        if (isUrgent(request) && reserved.tryAcquire()) return reserved;
        if (seats.getQueueLength() >= waiters) return null;
        try {
            return seats.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) ? seats : null;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static boolean isUrgent(HttpServletRequest request) {
        return URGENT.contains(request.getRequestURI());
    }

    /** How many were turned away since the start. */
    long turnedAway() {
        return turnedAway.sum();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("shanyu.requests.turned.away", this, Admission::turnedAway)
                .description("requests answered 503 because the house was full")
                .register(registry);
        Gauge.builder("shanyu.requests.seats.free", seats, Semaphore::availablePermits)
                .description("how many more requests would be let in at once")
                .register(registry);
    }
}
