package shanyu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Clock;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.web.server.PortInUseException;

@Tag("once")
class MetricsPortTest {
    private final PrometheusRegistry figures = new PrometheusRegistry();
    private MetricsPort open = on(-1);

    @AfterEach
    void close() {
        open.stop();
    }

    private MetricsPort on(int port) {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("figures", figures);
        return new MetricsPort(port, beans.getBeanProvider(PrometheusRegistry.class));
    }

    @Test
    void givesTheFiguresOnAPortOfTheirOwn() throws Exception {
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, figures, Clock.SYSTEM).gauge("children", 3);
        open = on(0);
        open.start();
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + open.port() + "/prometheus"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("children 3.0");
    }

    @Test
    void givesNoneUntilAPortIsGiven() {
        open.start();
        assertThat(open.isRunning()).isFalse();
        assertThat(open.port()).isEqualTo(-1);
    }

    @Test
    void isShutWhenTheHouseIs() throws Exception {
        open = on(0);
        open.start();
        var address = URI.create("http://127.0.0.1:" + open.port() + "/prometheus");
        open.stop();
        assertThatThrownBy(() -> HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void namesAPortThatSomebodyElseHolds() {
        open = on(0);
        open.start();
        assertThatThrownBy(on(open.port())::start).isInstanceOf(PortInUseException.class);
    }
}
