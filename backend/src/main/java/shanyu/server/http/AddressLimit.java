package shanyu.server.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import shanyu.server.HouseClock;
import shanyu.shared.Refusal;
import tools.jackson.databind.ObjectMapper;

/**
 * So many requests may come from one network address in a minute, and {@value #SIGNED_IN} times as many with a session's
 * cookie, since an office shares one address. Counted in memory for each node: it keeps one stranger from taking every
 * seat, it is no ledger. Of an IPv6 address the network's 64 bits count (RFC 6177: a household has at least so many).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class AddressLimit extends OncePerRequestFilter {
    private static final int SIGNED_IN = 10;
    private static final int SECONDS = 60;

    /** Beyond so many addresses in a minute nobody is counted anew: memory is not for sale either. */
    private static final int MOST_ADDRESSES = 200_000;

    private final int most;
    private final HouseClock clock;
    private final ObjectMapper json;
    private final AtomicReference<Minute> open = new AtomicReference<>(new Minute(0));

    /** @param most requests of one address in a minute without a session; 0 counts nothing. Product default. */
    AddressLimit(@Value("${shanyu.requests-per-address:600}") int most, HouseClock clock, ObjectMapper json) {
        this.most = most;
        this.clock = clock;
        this.json = json;
    }

    private record Minute(long number, Map<String, AtomicInteger> used) {
        Minute(long number) {
            this(number, new ConcurrentHashMap<>());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return most == 0 || !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signedIn = request.getCookies() != null;
        int allowed = signedIn ? most * SIGNED_IN : most;
        if (count((signedIn ? "s" : "p") + network(request.getRemoteAddr())) <= allowed) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = SECONDS - Math.floorMod(clock.instant().getEpochSecond(), SECONDS);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        var held = new HeldAnswer(response);
        held.refuse(
                Refusal.of(Refusal.Kind.TOO_MANY, "too-many-requests", Map.of("most", allowed, "seconds", seconds)),
                json);
        held.send();
    }

    private int count(String who) {
        long number = Math.floorDiv(clock.instant().getEpochSecond(), SECONDS);
        var minute = open.updateAndGet(last -> last.number() < number ? new Minute(number) : last);
        var used = minute.used().get(who);
        if (used == null) {
            if (minute.used().size() >= MOST_ADDRESSES) return 0;
            used = minute.used().computeIfAbsent(who, first -> new AtomicInteger());
        }
        return used.incrementAndGet();
    }

    private static String network(String address) throws IOException {
        var parsed = InetAddress.getByName(address);
        byte[] bytes = parsed.getAddress();
        return HexFormat.of().formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes);
    }
}
