package shanyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import shanyu.server.postgres.TestPostgres;
import tools.jackson.databind.JsonNode;

@Tag("once")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"shanyu.data=target/empty-house", "shanyu.demo=none", "shanyu.sign-in.second-factor=optional"})
@ContextConfiguration(initializers = TestPostgres.Fresh.class)
@DisplayName("An empty house comes to work: first administrator, the other two, towns, offices, people")
class EmptyHouseTest {
    private static final Path CODE = Path.of("target/empty-house/first-administrator");
    private static final String FIRST = "handed over in person";
    private static final String OWN = "a sentence of one's own";

    @Value("${local.server.port}")
    private int port;

    /** A code of an earlier run would still be right, but this run is to make its own. */
    @BeforeAll
    static void forgetTheCode() throws IOException {
        Files.deleteIfExists(CODE);
    }

    @Test
    void aStrangerWithTheCodeBringsItToWork() throws IOException {
        var callers = new Callers(port);
        assertThat(session(callers).path("empty").asBoolean()).isTrue();
        var wrong = callers.nobody().post("/api/setup", setup("a guess"));
        assertThat(wrong.json().at("/errors/0/reason").asString()).isEqualTo("wrong-code");
        String code = Files.readString(CODE).strip();
        assertThat(callers.nobody().post("/api/setup", setup(code)).status()).isEqualTo(201);
        assertThat(callers.nobody().post("/api/setup", setup(code)).problem())
                .as("the code works once")
                .isEqualTo("not-found");
        assertThat(session(callers).path("empty").asBoolean()).isFalse();
        assertThat(session(callers).at("/place/name").asString()).isEqualTo("普陀区");

        var security = callers.signIn("security", OWN);
        String office = security.get("/api/agencies").json().at("/items/0/id").asString();
        appoint(security, "system", office, "SYSTEM_ADMINISTRATOR");
        var system = settled(callers, "system");
        var town = Map.of("code", "310107005", "name", "甲街道", "nameEn", "Jia", "kind", "street", "from", "2012-01-01");
        assertThat(system.post("/api/divisions", town).status()).isEqualTo(201);
        assertThat(security.post("/api/agencies/town-offices", null)
                        .json()
                        .at("/0/name")
                        .asString())
                .isEqualTo("甲街道办事处");
        appoint(security, "officer", office, "DISTRICT_OFFICE");
        var officer = settled(callers, "officer");
        var entered = officer.post("/api/institutions", institution());
        assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    }

    private static Map<String, String> setup(String code) {
        var asked = new HashMap<String, String>();
        asked.put("code", code);
        asked.put("district", "310107000");
        asked.put("districtName", "普陀区");
        asked.put("districtNameEn", "Putuo District");
        asked.put("officeName", "普陀区托育服务指导中心");
        asked.put("officeNameEn", "Putuo Childcare Guidance Centre");
        asked.put("username", "security");
        asked.put("password", OWN);
        asked.put("name", "安全员");
        return asked;
    }

    private static JsonNode session(Callers callers) {
        return callers.nobody().get("/api/session").json();
    }

    private static void appoint(Callers.Caller by, String username, String agency, String role) {
        var made = by.post(
                "/api/accounts",
                Map.of(
                        "username",
                        username,
                        "password",
                        FIRST,
                        "name",
                        "新来的人",
                        "agency",
                        agency,
                        "roles",
                        List.of(role)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private static Callers.Caller settled(Callers callers, String username) {
        var session = callers.signIn(username, FIRST);
        assertThat(session.post("/api/session/password", Map.of("old", FIRST, "chosen", OWN))
                        .status())
                .isEqualTo(204);
        return session;
    }

    private static Map<String, Object> institution() {
        return Map.of("name", "甲街道第一托育园", "providerType", "FOR_PROFIT", "town", "310107005", "address", "试验路1号");
    }
}
