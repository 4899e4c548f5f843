package shanyu.identity.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.json.JsonMapper;

/** A provider that answers every code with the token the test gives it, such as no real one would. */
final class ForgingProvider implements AutoCloseable {
    static final String KEY_ID = "the-only-key";

    private final HttpServer server;
    private final RSAKey published = key();
    private final AtomicReference<String> token = new AtomicReference<>("");

    ForgingProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/.well-known/openid-configuration",
                () -> Map.of(
                        "issuer", issuer(),
                        "authorization_endpoint", issuer() + "/authorize",
                        "token_endpoint", issuer() + "/token",
                        "jwks_uri", issuer() + "/keys",
                        "response_types_supported", List.of("code"),
                        "subject_types_supported", List.of("public"),
                        "id_token_signing_alg_values_supported", List.of("RS256")));
        serve("/keys", () -> new JWKSet(published).toPublicJWKSet().toJSONObject());
        serve(
                "/token",
                () -> Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 60, "id_token", token.get()));
        server.start();
    }

    private interface Said {
        Map<String, Object> now();
    }

    private void serve(String path, Said said) {
        server.createContext(path, exchange -> {
            byte[] body = new JsonMapper().writeValueAsBytes(said.now());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void gives(String any) {
        token.set(any);
    }

    /** Signed with the key it publishes. */
    void gives(JWTClaimsSet claims) {
        gives(claims, published);
    }

    void gives(JWTClaimsSet claims, RSAKey by) {
        try {
            var signed = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build(), claims);
            signed.sign(new RSASSASigner(by));
            token.set(signed.serialize());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Another's key under the same name. */
    static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(KEY_ID).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
