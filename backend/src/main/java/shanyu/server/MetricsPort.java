package shanyu.server;

import io.prometheus.metrics.exporter.httpserver.HTTPServer;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Figures for whoever watches the house, on a port of their own that only this machine reaches; off until one is given. */
@Component
class MetricsPort implements SmartLifecycle {
    private final int port;
    private final ObjectProvider<PrometheusRegistry> figures;
    private @Nullable HTTPServer server;

    /** @param port below 0: none; 0: any that is free */
    MetricsPort(@Value("${shanyu.metrics-port:-1}") int port, ObjectProvider<PrometheusRegistry> figures) {
        this.port = port;
        this.figures = figures;
    }

    @Override
    public void start() {
        if (port < 0) return;
        try {
            server = HTTPServer.builder()
                    .inetAddress(InetAddress.getLoopbackAddress())
                    .port(port)
                    .registry(figures.getObject())
                    .metricsHandlerPath("/prometheus")
                    .buildAndStart();
        } catch (BindException taken) {
            throw new PortInUseException(port, taken);
        } catch (IOException failed) {
            throw new IllegalStateException("No figures can be given on port " + port, failed);
        }
    }

    /** The port figures are given on; -1 where none are. */
    int port() {
        return server == null ? -1 : server.getPort();
    }

    @Override
    public void stop() {
        if (server == null) return;
        server.close();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
