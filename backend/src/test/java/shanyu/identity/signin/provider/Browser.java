package shanyu.identity.signin.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody's browser at the provider: goes where it is sent, and signs in where a form asks. */
final class Browser {
    private static final int MOST_STEPS = 8;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final String house;
    private final String person;

    Browser(String house, String person) {
        this.house = house;
        this.person = person;
    }

    /** The address of the house's that it is sent back to in the end. */
    URI goes(String address) {
        URI at = URI.create(address);
        for (int step = 0; step < MOST_STEPS; step++) {
            URI next = at.resolve(step(at));
            if (next.toString().startsWith(house)) return next;
            at = next;
        }
        throw new IllegalStateException("still at the provider: " + at);
    }

    private String step(URI at) {
        var request = HttpRequest.newBuilder(at).header("Accept", "text/html");
        if (at.getPath().equals("/login")) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(
                            "username=" + person + "&password=" + RealProvider.PASSWORD.replace(' ', '+')));
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " at " + at + answer.body()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
