package shanyu.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import shanyu.identity.signin.provider.ProviderSignIns;

/**
 * The cookie of a browser that was sent to the identity provider. Its own pages alone send it (Strict): the page a provider
 * sends browsers back to is one of them.
 */
final class ErrandCookie {
    private ErrandCookie() {}

    static Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        String name = name(request);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static String begin(HttpServletRequest request, String browser) {
        return ResponseCookie.from(name(request), browser)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(ProviderSignIns.AWAY)
                .build()
                .toString();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-shanyu-errand" : "shanyu-errand";
    }
}
