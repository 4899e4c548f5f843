package shanyu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shanyu.Callers;
import shanyu.Callers.Answer;
import shanyu.HouseTest;
import shanyu.access.Pictures;

@Tag("once")
@HouseTest
@DisplayName("Photos and papers handed in are what their bytes say, and harmless when they are read")
class PaperUploadTest {
    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient db;

    /** A hundred times ten megabytes in a day are too much. */
    @AfterEach
    void nothingCounted() {
        db.sql("delete from identity.rate_window where what = :what")
                .param("what", PaperLimits.HANDED_IN)
                .update();
    }

    private Answer hand(byte[] bytes, String kind, String name) {
        return callers.as("town-huamu")
                .once(
                        "POST",
                        "/api/papers?town=310115016&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        bytes,
                        Map.of(
                                "Content-Type",
                                kind,
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image/png|<html><script>alert(1)</script>",
                "image/png|<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "application/pdf|#!/bin/sh",
                "image/jpeg|MZ program",
                "image/webp|RIFF0000WAVEfmt "
            })
    @DisplayName("ASVS 5.2.2: what calls itself a picture or a paper and is none is refused")
    void notWhatItSays(String kind, String bytes) {
        var answer = hand(bytes.getBytes(StandardCharsets.ISO_8859_1), kind, "a");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/reason").asString()).isEqualTo("unknown-kind-of-file");
    }

    @Test
    @DisplayName("ASVS 1.3.4, 1.3.1: drawings that can hold scripts and pages are no kind of paper at all")
    void noScriptableKinds() {
        for (String kind : new String[] {"image/svg+xml", "text/html", "application/xml", "text/markdown"})
            assertThat(hand("<svg/>".getBytes(StandardCharsets.UTF_8), kind, "a.svg")
                            .status())
                    .as(kind)
                    .isEqualTo(415);
    }

    @Test
    @DisplayName("ASVS 5.2.1: ten megabytes pass, one byte more does not")
    void size() {
        byte[] most = Arrays.copyOf(Pictures.png(4, 4), 10 * 1024 * 1024);
        assertThat(hand(most, "image/png", "a.png").status()).isEqualTo(201);
        assertThat(hand(Arrays.copyOf(most, most.length + 1), "image/png", "a.png")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../../etc/passwd", "..\\..\\boot.ini", "a\";filename=\"b.html", "a.png\r\nSet-Cookie: x=y"})
    @DisplayName(
            "ASVS 5.3.2, 5.4.1, 5.4.2, 3.2.1: its name is a word beside it; it is kept by its hash and read under its number, in a sandbox")
    void namedByItself(String name) {
        byte[] picture = Pictures.png(5, 5);
        var kept = hand(picture, "image/png", name);
        assertThat(kept.status()).as(kept.text()).isEqualTo(201);
        String id = kept.json().path("id").asString();
        var read = callers.as("town-huamu").get("/api/papers/" + id);
        assertThat(read.response().body()).isEqualTo(picture);
        var headers = read.response().headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).isEqualTo("inline; filename=\"" + id + "\"");
        assertThat(headers.firstValue("Content-Type")).hasValue("image/png");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains(
                        "sandbox",
                        "default-src 'none'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }
}
